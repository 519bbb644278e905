import { regionIds } from "#data/vocabulary.ts";
import { expect, test } from "vitest";
import type { CountryBrief } from "#data/briefs.ts";
import { foldText, matchesWords } from "#domain/folded-text.ts";
import { countRecords, findCountries, groupByRegion } from "#features/country-index/country-groups.ts";
import { briefCountry } from "#build/compile/briefs.ts";

import { realRecords } from "../compile/real-records.ts";
import { formatOf } from "../../fixtures/format-of.ts";

const names = new Intl.DisplayNames("en-GB", { type: "region" });
const words = {
  countryName: (alpha2: string): string => names.of(alpha2) ?? alpha2,
  compare: formatOf("en").compare,
};
const dataset = await realRecords();
const countries: readonly CountryBrief[] = dataset.countries.map((country) => briefCountry(country, dataset));
const find = (query: string): readonly string[] =>
  findCountries(countries, query, words).map(({ country }) => country.alpha2);

test.each([
  ["cote", ["CI"]],
  ["cote d'ivoire", ["CI"]],
  ["Côte d’Ivoire", ["CI"]],
  ["turkiye", ["TR"]],
  ["Türkiye", ["TR"]],
  ["viet nam", ["VN"]],
  ["VIETNAM", ["VN"]],
  ["vn", ["VN"]],
  ["reunion", ["RE"]],
  ["sao tome", ["ST"]],
  ["aland", ["AX"]],
  ["zzz", []],
])("%s finds %j", (query, found) => {
  expect(find(query)).toEqual(found);
});

test("an empty search finds all, in the order of the language", () => {
  const found = findCountries(countries, "  ", words).map(({ name }) => name);
  expect(found).toHaveLength(countries.length);
  expect(found.indexOf("Åland Islands")).toBeLessThan(found.indexOf("Albania"));
});

test("every country stands in one group, those in no region last", () => {
  const groups = groupByRegion(findCountries(countries, "", words), regionIds);
  expect(groups.map(({ region }) => region)).toEqual([...regionIds, null]);
  expect(groups.flatMap(({ entries }) => entries)).toHaveLength(countries.length);
  for (const region of dataset.regions) {
    const group = groups.find((one) => one.region === region.id);
    expect(group?.unMembers).toBe(region.unMembers);
    expect(group?.entries).toHaveLength(region.countriesAndTerritories);
  }
});

test("regions without an entry are left out", () => {
  expect(groupByRegion(findCountries(countries, "vietnam", words), regionIds)).toHaveLength(1);
});

test("records of all kinds count, once each", () => {
  expect(countRecords({ held: 3, tookPart: 1, initiatives: 8, centres: 0 })).toBe(12);
});

test.each([
  ["Łódź", "lodz"],
  ["Yaoundé", "yaounde"],
  ["  Saint-Pierre & Miquelon ", "saint pierre miquelon"],
  ["İstanbul", "istanbul"],
  ["Великобритания", "великобритания"],
  ["", ""],
])("%s folds to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("words may stand in any order, but each must begin a word", () => {
  expect(matchesWords("National Library of Viet Nam", "viet lib")).toBe(true);
  expect(matchesWords("National Library of Viet Nam", "ibrary")).toBe(false);
});
