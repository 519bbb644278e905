import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilters } from "#features/event-list/filter-events.ts";
import { filterParameters, readFilters, readSort } from "#features/event-list/parameters.ts";
import { sortKeys } from "#features/event-list/sort-events.ts";
import { assign, writeSearch } from "#url/parameters.ts";

const byDate = { key: "date", order: "natural" };

describe("the address of the list", () => {
  it.each([
    ["", noFilters],
    ["?region=africa&tour=2018", { ...noFilters, region: "africa", tour: "2018" }],
    ["?country=vn", { ...noFilters, country: "VN" }],
    ["?country=viet-nam", noFilters],
    ["?kind=Congress", noFilters],
    ["?q=a%20b&q=c", { ...noFilters, text: "a b" }],
  ])("%s", (search, filters) => {
    expect(readFilters(search)).toEqual(filters);
  });

  it.each([
    ["?sort=people&order=reversed", { key: "people", order: "reversed" }],
    ["?sort=size&order=up", byDate],
  ])("%s", (search, sort) => {
    expect(readSort(search)).toEqual(sort);
  });

  it("means something whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: "binary" }), (search) => {
        expect(Object.keys(readFilters(search))).toEqual(Object.keys(noFilters));
        expect(readFilters(search).text.length).toBeLessThanOrEqual(100);
        // Chance writes "name" at times: fast-check likes names of properties.
        const written = new URLSearchParams(`?sort=${search}`).get("sort");
        const key = sortKeys.find((known) => known === written) ?? "date";
        expect(readSort(`?sort=${search}`)).toEqual({ key, order: "natural" });
      }),
    );
  });

  it("is written as it is read, defaults left out", () => {
    const { region, country, text } = filterParameters;
    const search = writeSearch("", [assign(region, "europe"), assign(country, "FR"), assign(text, "été")]);
    expect(search).toBe("?country=fr&q=%C3%A9t%C3%A9&region=europe");
    expect(readFilters(search)).toEqual({ ...noFilters, region: "europe", country: "FR", text: "été" });
    expect(writeSearch(search, [assign(region, "all"), assign(country, ""), assign(text, "")])).toBe("");
  });
});
