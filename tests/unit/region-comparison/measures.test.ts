import { regionIds } from "#data/vocabulary.ts";
import { beforeAll, describe, expect, it } from "vitest";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { CitedNumber, RegionId } from "#data/records.ts";

import { axisFor } from "#ui/chart/axis.ts";
import { createMeasures, rangeOf, rankOf } from "#features/region-comparison/measures.ts";
import type { Measure, MeasureId } from "#features/region-comparison/measures.ts";
import { realRegions } from "../region-story/real-regions.ts";

let regions: readonly RegionChunk[];
beforeAll(async () => {
  regions = await realRegions();
}, 60_000);

const measureOf = (id: MeasureId): Measure => {
  const found = regions.flatMap((chunk) => createMeasures(chunk, regionIds)).find((measure) => measure.id === id);
  if (!found) throw new Error(`No measure ${id}`);
  return found;
};
const shown = ({ regions: measured }: Measure): readonly string[] =>
  measured.map(({ region, number }) => `${region} ${number?.value ?? "not recorded"}`);

describe("createMeasures", () => {
  it("is the same on all six pages", () => {
    const all = regions.map((chunk) => createMeasures(chunk, regionIds).map(shown));
    expect(all).toHaveLength(6);
    for (const measures of all) expect(measures).toEqual(all[0]);
  });

  it("sets recorded figures from the greatest on and leaves unknown ones unknown", () => {
    expect(shown(measureOf("people-2018"))).toEqual([
      "africa 48",
      "asia-oceania 37",
      "middle-east-north-africa 30",
      "north-america not recorded",
      "latin-america-caribbean not recorded",
      "europe not recorded",
    ]);
  });

  it("takes every figure from a record", () => {
    for (const chunk of regions) {
      const carried = [chunk.stops.map((stop) => [stop.participants, stop.countriesRepresented])].flat(2);
      for (const measure of createMeasures(chunk, regionIds).filter(({ quantity }) => quantity !== "share"))
        for (const { number } of measure.regions) expect(carried).toContainEqual(number);
    }
  });
});

const number = (value: number): CitedNumber => {
  const [any] = regions.flatMap(({ stops }) => stops.flatMap((stop) => stop.participants ?? []));
  if (!any) throw new Error("No figure");
  return { ...any, value };
};
const measure = (values: Partial<Record<RegionId, number>>): Measure => ({
  id: "people-2018",
  quantity: "people",
  year: "2018",
  regions: regionIds.map((region) => {
    const value = values[region];
    return { region, number: value === undefined ? null : number(value), workshop: null };
  }),
});

describe("rankOf", () => {
  it("counts only what is recorded", () => {
    const of = measure({ africa: 48, "asia-oceania": 37, europe: 30 });
    expect(rankOf(of, "asia-oceania")).toEqual({ rank: 2, isShared: false, count: 3 });
    expect(rankOf(of, "north-america")).toBeNull();
  });

  it("shares a rank between equal figures", () => {
    const of = measure({ africa: 48, "asia-oceania": 37, europe: 37 });
    expect(rankOf(of, "europe")).toEqual({ rank: 2, isShared: true, count: 3 });
  });
});

describe("rangeOf", () => {
  it("reaches from the least to the greatest recorded figure", () => {
    const range = rangeOf(measureOf("share"));
    expect([range?.least.region, range?.most.region]).toEqual(["middle-east-north-africa", "europe"]);
  });

  it("is null where nothing is recorded", () => {
    expect(rangeOf(measure({}))).toBeNull();
  });
});

describe("axisFor", () => {
  it.each([
    [58.2, { end: 60, ticks: [0, 10, 20, 30, 40, 50, 60] }],
    [37, { end: 40, ticks: [0, 10, 20, 30, 40] }],
    [36, { end: 40, ticks: [0, 10, 20, 30, 40] }],
    [48, { end: 50, ticks: [0, 10, 20, 30, 40, 50] }],
    [1, { end: 1, ticks: [0, 1] }],
    [6, { end: 6, ticks: [0, 1, 2, 3, 4, 5, 6] }],
    [7, { end: 8, ticks: [0, 2, 4, 6, 8] }],
  ])("holds %s between zero and a round end", (greatest, expected) => {
    expect(axisFor(greatest)).toEqual(expected);
  });
});
