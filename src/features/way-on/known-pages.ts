/** The pages of the Atlas as somebody may mean them: their address, and the words by which they are known. */
import type { EventBrief } from "#data/chunks.ts";
import type { RegionId } from "#data/records.ts";
import type { Paths } from "#url/paths.ts";

export interface KnownPage {
  readonly path: string;
  readonly label: string;
  /** Further words by which the page may be asked for: city, country, codes. */
  readonly words: readonly string[];
}

interface Names {
  home: string;
  regions: string;
  events: string;
  countries: string;
  sources: string;
  about: string;
}

/** The pages that every version of the Atlas has; known without any data. */
export function fixedPages(paths: Paths, names: Names): readonly KnownPage[] {
  return [
    { path: paths.home(), label: names.home, words: ["home", "start", "atlas", "map"] },
    { path: paths.regions(), label: names.regions, words: [] },
    { path: paths.events(), label: names.events, words: ["gatherings", "workshops"] },
    { path: paths.countries(), label: names.countries, words: [] },
    { path: paths.sources(), label: names.sources, words: ["references"] },
    { path: paths.about(), label: names.about, words: ["method", "licence", "license", "contribute"] },
  ];
}

/** The pages of the six regions. */
export function regionPages(
  paths: Paths,
  regions: readonly { readonly id: RegionId; readonly label: string }[],
): readonly KnownPage[] {
  return regions.map(({ id, label }) => ({ path: paths.region(id), label, words: [] }));
}

/** The pages of events, known by name, city and country too. */
export function eventPages(
  paths: Paths,
  events: readonly Pick<EventBrief, "id" | "city" | "country">[],
  labelOf: (id: string) => string,
  countryName: (alpha2: string) => string,
): readonly KnownPage[] {
  return events.map(({ id, city, country }) => ({
    path: paths.event(id),
    label: labelOf(id),
    words: [...(city === null ? [] : [city]), ...(country === null ? [] : [countryName(country)])],
  }));
}

/** The pages of countries, known by name and codes. */
export function countryPages(
  paths: Paths,
  countries: readonly { readonly alpha2: string; readonly name: string }[],
  countryName: (alpha2: string) => string,
): readonly KnownPage[] {
  return countries.map(({ alpha2, name }) => ({
    path: paths.country(alpha2),
    label: countryName(alpha2),
    words: [name, alpha2],
  }));
}
