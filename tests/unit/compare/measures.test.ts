import { beforeAll, describe, expect, it } from "vitest";
import type { CompareChunk } from "#data/compare-chunks.ts";
import { regionIds } from "#data/vocabulary.ts";
import { initiativesByKind } from "#features/region-side-by-side/initiatives-by-kind.ts";
import { createMeasures, ofRegions, valueOf } from "#features/region-side-by-side/measures.ts";
import type { Measure } from "#features/region-side-by-side/measures.ts";
import { realCompare } from "./real-compare.ts";

let chunk: CompareChunk;
let measures: readonly Measure[];
beforeAll(async () => {
  chunk = await realCompare();
  measures = createMeasures(chunk);
}, 60_000);

const known = (id: string, region: string) =>
  measures.find((measure) => measure.id === id)?.regions.find((one) => one.region === region)?.known;

describe("createMeasures", () => {
  it("knows every region by every measure", () => {
    for (const measure of measures) expect(measure.regions.map(({ region }) => region)).toEqual(regionIds);
  });

  it.each([
    ["share", "europe", 58.2, null],
    ["people-2018-ideas", "asia-oceania", 37, null],
    ["people-successor", "africa", 50, "over"],
    ["countries-2017-discussion", "africa", 37, "about"],
    ["years-2018-ideas", "europe", 1063, null],
  ])("keeps %s of %s with its qualifier", (id, region, value, qualifier) => {
    expect(known(id, region)).toMatchObject({ kind: "cited", number: { value, qualifier } });
  });

  it("tells a figure that is not recorded from a workshop that was not found", () => {
    expect(known("people-2018-ideas", "europe")).toEqual({ kind: "not-recorded" });
    expect(known("people-2019-strategy", "europe")).toEqual({ kind: "no-workshop" });
  });

  it("has one scale for all measures of a quantity, long enough for each value", () => {
    for (const measure of measures) {
      const same = measures.filter(({ quantity }) => quantity === measure.quantity);
      expect(new Set(same.map(({ end }) => end)).size).toBe(1);
      for (const { known: of } of measure.regions) expect(valueOf(of) ?? 0).toBeLessThanOrEqual(measure.end);
    }
  });

  it("does not change its scales with the choice", () => {
    for (const measure of measures) expect(ofRegions(measure, ["africa"]).end).toBe(measure.end);
  });
});

describe("initiativesByKind", () => {
  it("holds every initiative of the regions once", () => {
    const regions = ["africa", "europe"] as const;
    const kinds = initiativesByKind(chunk.initiatives, regions);
    const held = kinds.flatMap((kind) => kind.regions.flatMap(({ initiatives }) => initiatives.map(({ id }) => id)));
    const own = chunk.initiatives.filter(({ region }) => region === "africa" || region === "europe");
    expect(held.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    expect(new Set(held).size).toBe(held.length);
  });
});
