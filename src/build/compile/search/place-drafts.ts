import type { Dataset } from "#data/records.ts";
import type { SearchablePage } from "#data/search-index.ts";
import type { MessageKey } from "#i18n/translate.ts";
import type { Draft } from "./draft.ts";
import type { IndexLanguage } from "./index-language.ts";
import { otherCountryNames } from "./other-country-names.ts";

/** Names of pages, and other words for what is there. */
const pages: readonly (readonly [page: SearchablePage, name: MessageKey, words: MessageKey])[] = [
  ["home", "nav.atlas", "search.words.home"],
  ["regions", "nav.regions", "search.words.regions"],
  ["events", "nav.events", "search.words.events"],
  ["timeline", "nav.timeline", "search.words.timeline"],
  ["charts", "nav.charts", "search.words.charts"],
  ["compare", "nav.compare", "search.words.compare"],
  ["initiatives", "nav.initiatives", "search.words.initiatives"],
  ["themes", "nav.themes", "search.words.themes"],
  ["strategy", "nav.strategy", "search.words.strategy"],
  ["countries", "nav.countries", "search.words.countries"],
  ["sources", "nav.sources", "search.words.sources"],
  ["data", "nav.data", "search.words.data"],
  ["about", "nav.about", "search.words.about"],
  ["accessibility", "nav.accessibility", "search.words.accessibility"],
];

/** Pages of the Atlas, with synonyms. */
export function pageDrafts({ say }: IndexLanguage): readonly Draft[] {
  return pages.map(([page, name, words]) => ({
    entry: { kind: "page", page, title: say(name) },
    title: say(name),
    about: [say(words)],
  }));
}

/** The regions of the process. */
export function regionDrafts({ regions }: Dataset, { names }: IndexLanguage): readonly Draft[] {
  return regions.map(({ id, name }) => ({ entry: { kind: "region", id }, title: names(name) }));
}

/** Countries by every name and code. */
export function countryDrafts(
  { countries, regions }: Dataset,
  { country, tag, words }: IndexLanguage,
): readonly Draft[] {
  return countries.map(({ alpha2, alpha3, name, region, m49 }) => ({
    entry: { kind: "country", id: alpha2, region },
    title: `${country(alpha2)} ${name === country(alpha2) ? "" : name}`,
    code: `${alpha2} ${alpha3}`,
    about: [
      ...otherCountryNames(alpha2, tag),
      m49.subRegion,
      words(regions.find(({ id }) => id === region)?.name ?? null),
    ],
  }));
}

/** Centres and offices, by their place and region as well. */
export function centreDrafts({ centres, regions }: Dataset, language: IndexLanguage): readonly Draft[] {
  const { country, names, title, words } = language;
  return centres.map((centre) => ({
    entry: {
      kind: "centre",
      ...title(centre.name),
      what: centre.kind,
      host: centre.host,
      city: centre.city,
      country: centre.country,
      region: centre.region,
    },
    title: names(centre.name),
    about: [
      centre.city,
      country(centre.country),
      centre.host,
      words(regions.find(({ id }) => id === centre.region)?.name ?? null),
    ],
  }));
}
