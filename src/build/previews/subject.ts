import type { Country, Dataset, Event, Initiative, LanguageTag, Region, Theme } from "#data/records.ts";
import { recordsOfCountry } from "#domain/country-records.ts";
import type { CountryRecords } from "#domain/country-records.ts";
import { createPaths } from "#url/paths.ts";

/** Pages that show a view of many records. */
export const views = [
  "home",
  "regions",
  "events",
  "timeline",
  "charts",
  "compare",
  "initiatives",
  "themes",
  "strategy",
  "countries",
  "sources",
  "search",
  "about",
] as const;
export type View = (typeof views)[number];

/** What a preview picture is of. */
export type Subject =
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "country"; readonly country: Country; readonly records: CountryRecords }
  | { readonly kind: "initiative"; readonly initiative: Initiative }
  | { readonly kind: "theme"; readonly theme: Theme }
  | { readonly kind: "view"; readonly view: View };

/**
 * Whether a subject has a picture in each language: views, regions and themes, some thirty, have; the hundreds of events, countries
 * and initiatives would cost 100 MB and minutes.
 */
export function isToldInAllLanguages({ kind }: Subject): boolean {
  return kind === "view" || kind === "region" || kind === "theme";
}

/** The subjects of the pages of a language by their path, in the order of the pages. Countries without records have none. */
export function previewSubjects(dataset: Dataset, tag: LanguageTag): ReadonlyMap<string, Subject> {
  const paths = createPaths(tag);
  const view = (name: View, path: string): readonly [string, Subject] => [path, { kind: "view", view: name }];
  return new Map<string, Subject>([
    view("home", paths.home()),
    view("regions", paths.regions()),
    ...dataset.regions.map((region) => [paths.region(region.id), { kind: "region", region }] as const),
    view("events", paths.events()),
    ...dataset.events.map((event) => [paths.event(event.id), { kind: "event", event }] as const),
    view("timeline", paths.timeline()),
    view("initiatives", paths.initiatives()),
    ...dataset.initiatives.map(
      (initiative) => [paths.initiative(initiative.id), { kind: "initiative", initiative }] as const,
    ),
    view("countries", paths.countries()),
    ...recordedCountries(dataset).map(
      ({ country, records }) => [paths.country(country.alpha2), { kind: "country", country, records }] as const,
    ),
    view("sources", paths.sources()),
    view("compare", paths.compare()),
    view("themes", paths.themes()),
    ...dataset.themes.map((theme) => [paths.theme(theme.number), { kind: "theme", theme }] as const),
    view("strategy", paths.strategy()),
    view("charts", paths.charts()),
    view("search", paths.search()),
    view("about", paths.about()),
  ]);
}

function recordedCountries(dataset: Dataset): { country: Country; records: CountryRecords }[] {
  return dataset.countries.flatMap((country) => {
    const records = recordsOfCountry(dataset, country.alpha2);
    return Object.values(records).some(({ length }) => length > 0) ? [{ country, records }] : [];
  });
}
