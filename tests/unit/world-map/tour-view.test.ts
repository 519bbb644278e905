import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { compileAtlas } from "#build/compile-atlas.ts";
import type { IndexChunk } from "#data/index-chunk.ts";
import { createTourView } from "#features/world-map/tour-view.ts";

let index: IndexChunk;
beforeAll(async () => {
  const { files } = await compileAtlas(fileURLToPath(new URL("../../../data", import.meta.url)));
  index = JSON.parse(files.get("en/index.json") ?? "{}");
}, 60_000);

describe("createTourView", () => {
  it.each([
    ["2017", ["Washington, D.C.", "Yaoundé", "Alexandria", "Buenos Aires", "Singapore", "Madrid"]],
    ["2018", ["Santiago", "Ottawa", "Tunis", "Paris", "Hanoi", "Durban"]],
    ["2019", ["Buenos Aires", "Alexandria", "Bangkok", "Nairobi", "Brussels"]],
  ] as const)("shows the stops of %s in order of time", (tour, cities) => {
    expect(createTourView(index, tour, "").stops.map(({ event }) => event.city)).toEqual(cities);
  });

  it("shows every tour and every other event on the map with all", () => {
    const view = createTourView(index, "all", "");
    expect(view.stops).toHaveLength(17);
    expect(view.groups.map(({ series }) => series)).toEqual([
      "2017-discussion",
      "2018-ideas",
      "2019-strategy",
      "successor",
    ]);
    expect(view.others).toHaveLength(view.drawing.dots.length);
  });

  it("takes the player to a stop: legs before it travelled, after it ahead", () => {
    const view = createTourView(index, "2018", "2018-middle-east-north-africa-tunis");
    expect(view.step).toBe(2);
    expect(view.drawing.legs.map(view.stateOf)).toEqual(["travelled", "current", "ahead", "ahead", "ahead"]);
    expect(view.stops.map(({ isAhead }) => isAhead)).toEqual([false, false, false, true, true, true]);
  });

  it.each(["", "nonsense", "2017-europe-madrid"])("shows the whole tour for a stop that is not on it: %s", (stop) => {
    const view = createTourView(index, "2018", stop);
    expect(view.step).toBeNull();
    expect(view.drawing.legs.every((leg) => view.stateOf(leg) === "travelled")).toBe(true);
  });
});
