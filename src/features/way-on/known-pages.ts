/** The pages of the Atlas as somebody may mean them: their address, and the words by which they are known. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionId } from "#data/records.ts";
import type { Paths } from "#url/paths.ts";

export interface KnownPage {
  readonly path: string;
  readonly label: string;
  /** Further words by which the page may be asked for: city, country, codes. */
  readonly words: readonly string[];
}

/** The names of the fixed pages in the reader's language. */
interface Names {
  home: string;
  regions: string;
  events: string;
  countries: string;
  timeline: string;
  charts: string;
  compare: string;
  initiatives: string;
  themes: string;
  strategy: string;
  sources: string;
  data: string;
  about: string;
  accessibility: string;
}

/** The pages that every version of the Atlas has; known without any data. */
export function fixedPages(paths: Paths, names: Names): readonly KnownPage[] {
  return [
    { path: paths.home(), label: names.home, words: ["home", "start", "atlas", "map"] },
    { path: paths.regions(), label: names.regions, words: [] },
    { path: paths.events(), label: names.events, words: ["gatherings", "workshops"] },
    { path: paths.countries(), label: names.countries, words: [] },
    { path: paths.timeline(), label: names.timeline, words: ["history"] },
    { path: paths.charts(), label: names.charts, words: ["statistics"] },
    { path: paths.compare(), label: names.compare, words: [] },
    { path: paths.initiatives(), label: names.initiatives, words: ["projects"] },
    { path: paths.themes(), label: names.themes, words: ["highlights", "opportunities"] },
    { path: paths.strategy(), label: names.strategy, words: ["directions"] },
    { path: paths.sources(), label: names.sources, words: ["references"] },
    { path: paths.data(), label: names.data, words: ["download", "dataset", "csv", "json"] },
    { path: paths.about(), label: names.about, words: ["method", "licence", "license", "contribute"] },
    { path: paths.accessibility(), label: names.accessibility, words: ["a11y", "wcag", "barrier"] },
  ];
}

/** The pages of the six regions. */
export function regionPages(
  paths: Paths,
  regions: readonly { readonly id: RegionId; readonly label: string }[],
): readonly KnownPage[] {
  return regions.map(({ id, label }) => ({ path: paths.region(id), label, words: [] }));
}

/** The fact sheets of the six regions, after the pages they are of. */
export function sheetPages(
  paths: Paths,
  regions: readonly { readonly id: RegionId; readonly label: string }[],
): readonly KnownPage[] {
  return regions.map(({ id, label }) => ({ path: paths.regionSheet(id), label, words: ["sheet", "print", "pdf"] }));
}

/** The pages of events, known by name, city and country too. */
export function eventPages<T extends Pick<EventBrief, "id" | "city" | "country">>(
  paths: Paths,
  events: readonly T[],
  labelOf: (event: T) => string,
  countryName: (alpha2: string) => string,
): readonly KnownPage[] {
  return events.map((event) => ({
    path: paths.event(event.id),
    label: labelOf(event),
    words: [event.city, event.country === null ? null : countryName(event.country)].filter((word) => word !== null),
  }));
}

/** The pages of initiatives, known by name. */
export function initiativePages<T extends { readonly id: string }>(
  paths: Paths,
  initiatives: readonly T[],
  labelOf: (initiative: T) => string,
): readonly KnownPage[] {
  return initiatives.map((initiative) => ({
    path: paths.initiative(initiative.id),
    label: labelOf(initiative),
    words: [],
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
