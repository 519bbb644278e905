/** One bar on its track: from zero, hatched over the whole track where nothing is recorded, open or soft where the source is. */
import { lengthOf } from "#ui/chart/bar-mark.ts";
import type { BarMark } from "#ui/chart/bar-mark.ts";
import { hatchFill } from "./hatch.ts";
import { markToken } from "./hues.ts";
import type { Box, Pen } from "./pen.ts";
import type { PictureBar } from "./picture-parts.ts";

/** Slices beyond an open end, slits before a soft one: offsets and widths. */
const slices = [
  [3, 5],
  [11, 3.5],
  [18, 2.5],
] as const;
const slits = [
  [-4, 2],
  [-9, 2],
  [-14, 2],
] as const;

function endMarks(mark: Extract<BarMark, { kind: "bar" }>, at: number, box: Box, pen: Pen, token: string): string {
  if (mark.end === "exact") return "";
  const isOpen = mark.end === "open";
  return (isOpen ? slices : slits)
    .map(([offset, width]) => pen.rect({ ...box, x: at + offset, width }, isOpen ? token : "paper"))
    .join("");
}

const partOpacity = (scope: PictureBar["scope"], at: number): number | null =>
  scope === null || scope === "global" ? ([1, 0.6, 0.3][at] ?? 0.2) : null;

/** `end` is the value at the end of the track. */
export function barStrip(bar: Pick<PictureBar, "mark" | "scope" | "parts">, box: Box, end: number, pen: Pen): string {
  const { mark } = bar;
  if (mark.kind === "blank") return "";
  if (mark.kind === "none") {
    const y = box.y + box.height;
    return pen.line([box.x, y], [box.x + box.width, y], "rule-2", { "stroke-width": 2, "stroke-dasharray": "1 5" });
  }
  if (mark.kind === "unknown") {
    return pen.rect(box, hatchFill, { stroke: pen.palette("rule-2"), "stroke-dasharray": "4 4" });
  }
  const lengthTo = (value: number): number => (value / end) * box.width;
  const isStacked = mark.parts.length > 1;
  const fills = mark.parts.map((part, at) => {
    const from = lengthTo(lengthOf({ ...mark, parts: mark.parts.slice(0, at) }));
    const scope = bar.parts[at]?.scope ?? bar.scope;
    return pen.rect({ ...box, x: box.x + from, width: lengthTo(part.value) }, markToken(scope), {
      "fill-opacity": isStacked ? partOpacity(scope, at) : null,
    });
  });
  const track = pen.rect(box, "ink", { "fill-opacity": 0.05 });
  const at = box.x + lengthTo(lengthOf(mark));
  return track + fills.join("") + endMarks(mark, at, box, pen, markToken(bar.scope));
}
