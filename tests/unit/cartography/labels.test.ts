import { beforeAll, describe, expect, it } from "vitest";
import type { AtlasDrawings } from "#build/cartography/draw-atlas.ts";
import type { Box, XY } from "#build/cartography/geometry.ts";
import { labelBox, labelPlacer, type LabelText } from "#build/cartography/label-placer.ts";
import type { Drawing } from "#data/plates.ts";
import { realAtlas } from "./real-atlas.ts";

const bounds: Box = { left: 0, top: 0, right: 200, bottom: 100 };
const text: LabelText = { width: 40, lineHeight: 12, ascent: 10, lines: 1 };

describe("labelPlacer", () => {
  it("stands to the right where that is free", () => {
    expect(labelPlacer(bounds).place([50, 50], 6, text, 0)).toEqual({ anchor: "start", dx: 10, dy: 4 });
  });

  it.each([
    { name: "the right is taken", blocked: [{ left: 55, top: 30, right: 200, bottom: 70 }], anchor: "end" },
    { name: "the mark stands at the right edge", blocked: [], anchor: "end", at: [190, 50] },
    { name: "both sides are taken", blocked: [{ left: 0, top: 45, right: 200, bottom: 55 }], anchor: "start" },
  ] as const)("gives way where $name", ({ blocked, anchor, ...rest }) => {
    const placer = labelPlacer(bounds);
    for (const box of blocked) placer.block(box);
    const at: XY = "at" in rest ? [rest.at[0], rest.at[1]] : [50, 50];
    expect(placer.place(at, 6, text, 0)?.anchor).toBe(anchor);
  });

  it("gives up where nothing is free", () => {
    const placer = labelPlacer(bounds);
    placer.block(bounds);
    expect(placer.place([50, 50], 6, text, 0)).toBeNull();
  });

  it("never hides a mark, though it may cross a line", () => {
    const placer = labelPlacer(bounds);
    placer.block(bounds);
    placer.blockMark([80, 50], 5);
    expect(placer.place([60, 50], 6, text, 1)?.anchor).toBe("end");
  });

  it("does not put one label on another", () => {
    const placer = labelPlacer(bounds);
    const boxes = [0, 1, 2, 3].map(() => {
      const label = placer.place([100, 50], 6, text, 0);
      if (!label) throw new Error("no place");
      return labelBox(label, [100, 50], text);
    });
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).toBe(
          true,
        );
  });
});

describe("labels of the world plate", () => {
  let atlas: AtlasDrawings;
  beforeAll(async () => {
    ({ atlas } = await realAtlas());
  });

  it.each(["all", "2017", "2018", "2019"] as const)("cover no disc in %s", (choice) => {
    const drawing = atlas.world.tours[choice];
    const { discs, labels } = onWidePlate(drawing);
    for (const [own, box] of labels)
      for (const [event, [x, y]] of discs) {
        const covered = x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1;
        expect(covered, `${own} covers ${event}`).toBe(false);
      }
  });
});

/** Centres of all marks and a box well within each label's letters, in the pixels of a plate 900 wide. */
function onWidePlate({ stops, dots }: Drawing): { discs: [string, XY][]; labels: [string, Box][] } {
  const marks = [...stops, ...dots].map((mark) => {
    const centre: XY = [mark.x * 900 + mark.wide.dx, mark.y * 393 + mark.wide.dy];
    return { event: mark.event, label: mark.label, centre };
  });
  const short: LabelText = { width: 36, lineHeight: 12, ascent: 10, lines: 1 };
  return {
    discs: marks.map(({ event, centre }) => [event, centre]),
    labels: marks.flatMap(({ event, label, centre }) => (label ? [[event, labelBox(label, centre, short)]] : [])),
  };
}
