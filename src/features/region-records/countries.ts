/** The countries of a region in the order of their names, and how they came to be counted in it. Pure. */
import type { CountryBrief } from "#data/briefs.ts";

export interface NamedCountry extends CountryBrief {
  /** In the reader's language. */
  readonly shownName: string;
  /** Records of the Atlas about the country; 0 says that nothing was recorded, not that nothing was. */
  readonly recordCount: number;
}

/** Countries with their names, sorted by name with the comparison of the language. */
export function namedCountries(
  countries: readonly CountryBrief[],
  nameOf: (alpha2: string) => string,
  compare: (a: string, b: string) => number,
): readonly NamedCountry[] {
  return countries
    .map((country) => {
      const { held, tookPart, initiatives, centres } = country.records;
      const recordCount = held + tookPart + initiatives + centres;
      return { ...country, shownName: nameOf(country.alpha2), recordCount };
    })
    .toSorted((a, b) => compare(a.shownName, b.shownName));
}

/** Those whose region no source states. */
export function judgedCountries<T extends CountryBrief>(countries: readonly T[]): readonly T[] {
  return countries.filter((country) => country.assignment === "judgement");
}
