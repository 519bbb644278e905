import MiniSearch from "minisearch";
import type { Dataset, LanguageTag } from "#data/records.ts";
import type { SearchChunk } from "#data/search-index.ts";
import { searchOptions } from "#domain/search-options.ts";
import { packIndex } from "#domain/search-packing.ts";
import { carriedTerms } from "#domain/carried-terms.ts";
import type { Draft } from "./draft.ts";
import { eventFigureDrafts, initiativeFigureDrafts, rowDrafts, statisticDrafts } from "./figure-drafts.ts";
import type { PlaceOf } from "./figure-drafts.ts";
import { indexLanguage } from "./index-language.ts";
import { centreDrafts, countryDrafts, pageDrafts, regionDrafts } from "./place-drafts.ts";
import { eventDrafts, initiativeDrafts, sourceDrafts, strategyDrafts, themeDrafts } from "./record-drafts.ts";

const joined = (words: Draft["about"]): string => (words ?? []).filter((word) => word !== null).join(" \n ");

/** Everything that can be found, and the index over it in one language. The same records give the same bytes. */
export function searchChunk(dataset: Dataset, tag: LanguageTag): SearchChunk {
  const language = indexLanguage(
    tag,
    dataset.countries.map(({ alpha2 }) => alpha2),
  );
  const events = eventDrafts(dataset, language);
  const initiatives = initiativeDrafts(dataset, language);
  const statistics = statisticDrafts(dataset, language);
  const records = [...events, ...initiatives, ...statistics];
  const placeOf = placesIn(dataset, records);
  const drafts: readonly Draft[] = [
    ...records,
    ...pageDrafts(language),
    ...regionDrafts(dataset, language),
    ...countryDrafts(dataset, language),
    ...themeDrafts(dataset, language),
    ...strategyDrafts(dataset, language),
    ...centreDrafts(dataset, language),
    ...eventFigureDrafts(dataset, placeOf, language),
    ...initiativeFigureDrafts(dataset, placeOf, language),
    ...rowDrafts(dataset, placeOf, language),
    ...sourceDrafts(dataset),
  ];
  const index = new MiniSearch(searchOptions);
  index.addAll(
    drafts.map(({ title, code = "", about, text }, id) => ({
      id,
      title,
      code,
      about: joined(about),
      text: joined(text),
    })),
  );
  const entries = drafts.map(({ entry }) => entry);
  return {
    entries,
    index: packIndex(
      index.toJSON(),
      entries.map((entry) => carriedTerms(entry, entries)),
    ),
  };
}

/** Places of events, initiatives and statistics, which come first and in this order. */
function placesIn({ events, initiatives, statistics }: Dataset, drafts: readonly Draft[]): PlaceOf {
  const keys = [
    ...events.map(({ id }) => `event ${id}`),
    ...initiatives.map(({ id }) => `initiative ${id}`),
    ...statistics.map(({ id }) => `statistic ${id}`),
  ];
  const placed = new Map(drafts.map((draft, place) => [keys[place] ?? "", { place, draft }]));
  return (kind, id) => {
    const found = placed.get(`${kind} ${id}`);
    if (found === undefined) throw new Error(`No ${kind} "${id}"`);
    return found;
  };
}
