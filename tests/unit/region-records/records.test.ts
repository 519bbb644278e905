import { beforeAll, describe, expect, it } from "vitest";
import type { RegionChunk } from "#data/region-chunk.ts";
import { judgedCountries, namedCountries } from "#features/region-records/countries.ts";
import { byProminence } from "#domain/prominence.ts";
import { realRegions } from "../region-story/real-regions.ts";

let regions: readonly RegionChunk[];
beforeAll(async () => {
  regions = await realRegions();
}, 60_000);

const collator = new Intl.Collator("en");
const byName = (a: string, b: string): number => collator.compare(a, b);

describe("the countries of a region", () => {
  it("agree with what the region says of itself, on all six pages", () => {
    expect(regions).toHaveLength(6);
    for (const { region, countries } of regions) {
      const members = countries.filter(({ unMember }) => unMember);
      expect(countries).toHaveLength(region.countriesAndTerritories);
      expect(members).toHaveLength(region.unMembers);
      expect(judgedCountries(members)).toHaveLength(region.unMembersByJudgement);
    }
  });

  it("stand in the order of their names, with the number of their records", () => {
    const names = new Map([
      ["VN", "Åland"],
      ["SG", "Zuidland"],
    ]);
    const countries = regions.flatMap((chunk) => chunk.countries).filter(({ alpha2 }) => names.has(alpha2));
    const named = namedCountries(countries, (alpha2) => names.get(alpha2) ?? "", byName);
    expect(named.map(({ shownName }) => shownName)).toEqual(["Åland", "Zuidland"]);
    for (const { recordCount, records } of named)
      expect(recordCount).toBe(records.held + records.tookPart + records.initiatives + records.centres);
  });

  it("name a reason for every judgement", () => {
    for (const { countries } of regions) for (const { note } of judgedCountries(countries)) expect(note).not.toBeNull();
  });
});

describe("byProminence", () => {
  it("puts what primary documents name first and keeps the order of time", () => {
    for (const { initiatives } of regions) {
      const ordered = byProminence(initiatives);
      const weights = ordered.map(({ prominence }) => ["primary", "secondary", "mention"].indexOf(prominence));
      expect(weights).toEqual(weights.toSorted());
      const primary = initiatives.filter(({ prominence }) => prominence === "primary");
      expect(ordered.slice(0, primary.length)).toEqual(primary);
    }
  });
});
