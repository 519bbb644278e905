import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionIds } from "#data/vocabulary.ts";
import { regionsParameter, shownRegions } from "#features/region-side-by-side/parameters.ts";
import { createPaths } from "#url/paths.ts";
import { assign, readParameter, writeSearch } from "#url/parameters.ts";

const read = (search: string): readonly string[] => readParameter(search, regionsParameter);
const someRegions = fc.subarray([...regionIds]);

describe("the regions in the address", () => {
  it.each([
    ["", []],
    ["?regions=", []],
    ["?regions=nowhere", []],
    ["?regions=europe", ["europe"]],
    ["?regions=europe,africa", ["africa", "europe"]],
    ["?regions=europe%2Cafrica", ["africa", "europe"]],
    ["?regions=europe&regions=africa", ["africa", "europe"]],
    ["?regions=africa,africa,,africa", ["africa"]],
    ["?regions=africa,atlantis,europe", ["africa", "europe"]],
    ["?regions=global", []],
    [`?regions=${[...regionIds, ...regionIds].toReversed().join(",")}`, regionIds],
  ])("reads %s", (search, expected) => {
    expect(read(search)).toEqual(expected);
  });

  it("gives back any choice it wrote, whatever the order of choosing", () => {
    fc.assert(
      fc.property(
        someRegions.chain((regions) => fc.shuffledSubarray(regions, { minLength: regions.length })),
        (regions) => {
          const search = writeSearch("?q=kept", [assign(regionsParameter, regions)]);
          expect(read(search)).toEqual(regionIds.filter((region) => regions.includes(region)));
          expect(new URLSearchParams(search).get("q")).toBe("kept");
          // The same choice has one address only, with plain commas.
          expect(writeSearch(search, [assign(regionsParameter, regions.toReversed())])).toBe(search);
          expect(search).not.toContain("%2C");
        },
      ),
    );
  });

  it("reads the links of the Atlas", () => {
    fc.assert(
      fc.property(someRegions, (regions) => {
        expect(read(createPaths("en").compare(regions).replace("/compare/", ""))).toEqual(regions);
      }),
    );
  });

  it("makes something of any garbage", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, isWhole) => {
        const chosen = read(isWhole ? text : `?regions=${text}`);
        expect(chosen).toEqual(regionIds.filter((region) => chosen.includes(region)));
      }),
    );
  });
});

describe("shownRegions", () => {
  it.each([
    [[], regionIds],
    [["africa"], regionIds],
    [
      ["europe", "africa"],
      ["africa", "europe"],
    ],
  ] as const)("shows for %j", (chosen, expected) => {
    expect(shownRegions(chosen)).toEqual(expected);
  });
});
