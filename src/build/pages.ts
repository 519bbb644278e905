/** Every page that is prerendered, in a fixed order. */
import type { Dataset } from "#data/records.ts";
import { hasRecords, recordsOfCountry } from "#domain/country-records.ts";
import { createPaths } from "#url/paths.ts";

/** Paths of all pages, without the site's base and the prefix of a language. */
export function pagePaths(dataset: Dataset): readonly string[] {
  const paths = createPaths("en");
  return [
    paths.home(),
    paths.regions(),
    ...dataset.regions.map((region) => paths.region(region.id)),
    ...dataset.regions.map((region) => paths.regionSheet(region.id)),
    paths.events(),
    ...dataset.events.map((event) => paths.event(event.id)),
    paths.timeline(),
    paths.initiatives(),
    ...dataset.initiatives.map((initiative) => paths.initiative(initiative.id)),
    paths.countries(),
    ...dataset.countries.map((country) => paths.country(country.alpha2)),
    ...dataset.countries
      .filter(({ alpha2 }) => hasRecords(recordsOfCountry(dataset, alpha2)))
      .map((country) => paths.countrySheet(country.alpha2)),
    paths.sources(),
    ...dataset.sources.map((source) => paths.source(source.id)),
    paths.compare(),
    paths.themes(),
    ...dataset.themes.map((theme) => paths.theme(theme.number)),
    paths.strategy(),
    paths.charts(),
    paths.data(),
    paths.search(),
    paths.about(),
    paths.accessibility(),
  ];
}
