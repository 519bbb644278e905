import { beforeAll, describe, expect, it } from "vitest";
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import { applyFacets, indexFacets } from "#domain/facets.ts";
import type { FacetResult } from "#domain/facets.ts";
import { busiestYear } from "#features/initiative-explorer/busiest-year.ts";
import { valuesOfFacet } from "#features/initiative-explorer/facet-values.ts";
import { facetNames, facets } from "#features/initiative-explorer/facets.ts";
import type { FacetName } from "#features/initiative-explorer/facets.ts";
import { circleRadius, placeInitiatives } from "#features/initiative-explorer/map-places.ts";
import { readState } from "#features/initiative-explorer/parameters.ts";
import { indexText } from "#features/initiative-explorer/text-index.ts";
import { sortRows } from "#features/initiative-explorer/use-explorer.ts";
import { realInitiatives } from "./real-initiatives.ts";

let rows: readonly InitiativeRow[] = [];
beforeAll(async () => {
  rows = (await realInitiatives()).initiatives;
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const textOf = ({ name, organisations }: InitiativeRow): string => [name.en, ...organisations].join(" ");
function explore(search: string, among = rows): FacetResult<InitiativeRow, FacetName> {
  const { chosen, text } = readState(search);
  return applyFacets(indexFacets(among, facets), chosen, indexText(among, textOf)(text));
}

describe("exploring the real initiatives", () => {
  it.each([
    ["", 99],
    ["?prominence=any", 136],
    ["?prominence=mention", 37],
    ["?kind=network&prominence=any", 13],
    ["?kind=network.survey&prominence=any", 20],
    ["?kind=network,survey&prominence=any", 20],
    ["?kind=network&kind=survey&prominence=any", 20],
    ["?country=ru&prominence=any", 18],
    ["?country=RU&kind=proposal&prominence=any", 15],
    ["?year=none&prominence=any", 51],
    ["?q=ineli&region=asia-oceania&prominence=any", 7],
    ["?q=gerasimidou", 0],
    ["?country=zz", 0],
    ["?kind=magic&theme=11&year=20200", 99],
  ])("%s finds %i", (search, count) => {
    expect(explore(search).found).toHaveLength(count);
  });

  it("says what each choice of an empty result would bring if it were given up", () => {
    const { found, without, withoutCondition } = explore("?kind=exhibition&region=africa&q=glass");
    expect([found.length, without.get("kind"), without.get("region"), withoutCondition]).toEqual([0, 0, 1, 0]);
  });

  it("folds away exactly the mentions", () => {
    expect(explore("").counts.get("prominence")?.get("mention")).toBe(37);
  });

  it("offers every value that occurs, none last, and those chosen that do not", () => {
    const index = indexFacets(rows, facets);
    for (const name of facetNames) {
      const values = valuesOfFacet(index, name, [], compare);
      expect(new Set(values)).toEqual(new Set(index.facets.find((facet) => facet.name === name)?.occurring));
    }
    expect(valuesOfFacet(index, "year", ["1999"], compare)).toContain("1999");
    expect(valuesOfFacet(index, "year", [], compare).slice(0, 2)).toEqual(["2020", "2019"]);
    expect(valuesOfFacet(index, "country", [], compare).at(-1)).toBe("none");
  });

  it("computes its headline", () => {
    expect(busiestYear(rows)).toEqual({ dated: 84, year: "2020", most: 43 });
  });

  it("sorts with what is not dated last either way", () => {
    const names = (a: InitiativeRow, b: InitiativeRow): number => compare(a.name.en, b.name.en);
    for (const sort of ["earliest", "latest"] as const) {
      const sorted = sortRows(rows, sort, names).map(({ dates }) => dates.start);
      expect(sorted.slice(84).every((start) => start === null)).toBe(true);
    }
    expect(sortRows(rows, "earliest", names)[0]?.dates.start?.slice(0, 4)).toBe("1970");
    expect(sortRows(rows, "weight", names)).toBe(rows);
  });

  it("puts everybody somewhere on the map or says that no place is known", () => {
    const keys = [...new Set(rows.flatMap(({ places }) => places))];
    const spot = { x: 0, y: 0, wide: { dx: 0, dy: 0 }, narrow: { dx: 0, dy: 0 } };
    const places = keys.map((key) => ({ key, city: null, country: null, spot }));
    const content = placeInitiatives(rows, places);
    expect(content.placed + content.unplaced.length).toBe(rows.length);
    expect(content.unplaced.every(({ countries, city }) => countries.length === 0 && city === null)).toBe(true);
    expect(placeInitiatives(rows, []).unplaced).toHaveLength(rows.length);
  });

  it("answers a choice among 20 times the records in a few milliseconds", () => {
    const many = Array.from({ length: 20 }, () => rows).flat();
    const index = indexFacets(many, facets);
    const find = indexText(many, textOf);
    find("warm")(0);
    const start = performance.now();
    for (let round = 0; round < 10; round++)
      applyFacets(index, readState("?kind=network.survey&q=ineli").chosen, find("ine"));
    expect((performance.now() - start) / 10).toBeLessThan(20);
  });
});

describe("a circle", () => {
  it.each([
    [1, 1, 3.5],
    [1, 18, 3.5],
    [18, 18, 12],
  ])("of %i with at most %i has a radius of %f", (count, most, radius) => {
    expect(circleRadius(count, most)).toBe(radius);
  });
});
