/** The countries as an index sets them: by region, in the order of the reader's language, narrowed by a search. */
import type { CountryBrief } from "#data/briefs.ts";
import type { RegionId } from "#data/records.ts";
import { matchesWords } from "#domain/folded-text.ts";

export interface CountryEntry {
  readonly country: CountryBrief;
  readonly name: string;
  /** Events held there, events it took part in, initiatives and centres. */
  readonly records: number;
}

export interface CountryGroup {
  /** null: in no region. */
  readonly region: RegionId | null;
  readonly entries: readonly CountryEntry[];
  readonly unMembers: number;
  /** How many stand in the region by our own judgement. */
  readonly byJudgement: number;
}

interface Words {
  countryName(alpha2: string): string;
  compare(a: string, b: string): number;
}

/** How many records tell of a country. */
export function countRecords({ held, tookPart, initiatives, centres }: CountryBrief["records"]): number {
  return held + tookPart + initiatives + centres;
}

/** Countries whose name, in the reader's language or in English, or whose code answers the search. */
export function findCountries(
  countries: readonly CountryBrief[],
  query: string,
  words: Words,
): readonly CountryEntry[] {
  return countries
    .map((country) => ({
      country,
      name: words.countryName(country.alpha2),
      records: countRecords(country.records),
    }))
    .filter(({ country, name }) => [name, country.name, country.alpha2].some((text) => matchesWords(text, query)))
    .toSorted((a, b) => words.compare(a.name, b.name));
}

/** The entries by region, in the order given; those in no region last. Regions without an entry are left out. */
export function groupByRegion(entries: readonly CountryEntry[], order: readonly RegionId[]): readonly CountryGroup[] {
  return [...order, null].flatMap((region) => {
    const own = entries.filter(({ country }) => country.region === region);
    const unMembers = own.filter(({ country }) => country.unMember).length;
    const byJudgement = own.filter(({ country }) => country.assignment === "judgement").length;
    return own.length === 0 ? [] : [{ region, entries: own, unMembers, byJudgement }];
  });
}
