/** Finds entries by their words. Knows nothing of how they are shown. */
import MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import type { SearchChunk, SearchEntry } from "#data/search-index.ts";
import { carriedTerms } from "#domain/carried-terms.ts";
import type { CarriedTerms } from "#domain/carried-terms.ts";
import { editDistance } from "#domain/edit-distance.ts";
import { searchOptions } from "#domain/search-options.ts";
import type { SearchDocument } from "#domain/search-options.ts";
import { unpackIndex } from "#domain/search-packing.ts";
import { allowsSlips, readQuery } from "#domain/search-terms.ts";
import { nameWeights, weightOf } from "./entry-weight.ts";

export interface Hit {
  readonly entry: SearchEntry;
  /** Place in the list of entries: unique. */
  readonly place: number;
  readonly score: number;
  /** Terms of the index that answered. */
  readonly terms: readonly string[];
}
export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Nothing has the words as they were typed; these are found by near spellings. */
  readonly isNear: boolean;
}
export interface SearchEngine {
  readonly entries: readonly SearchEntry[];
  search(query: string): Found;
  /** Queries near one that finds nothing, each of which finds something. */
  near(query: string): readonly string[];
}

const mostNear = 6;

/** Loads the index piece by piece, so that a slow phone stays answerable. */
export async function createSearchEngine({ entries, index: packed }: SearchChunk): Promise<SearchEngine> {
  const carriedBy = (place: number): CarriedTerms => {
    const entry = entries[place];
    return entry === undefined ? { title: [], about: [] } : carriedTerms(entry, entries);
  };
  const unpacked = await unpackIndex(packed, carriedBy);
  const index = await MiniSearch.loadJSAsync<SearchDocument>(unpacked, searchOptions);
  const weightOfName = nameWeights();
  const weightAt = (place: unknown): number => {
    const entry = typeof place === "number" ? entries[place] : undefined;
    return entry === undefined ? 0 : weightOf(entry);
  };
  const asTyped: SearchOptions = {
    combineWith: "AND",
    // Terms come parted already.
    tokenize: (text) => text.split(" "),
    prefix: (term, place, terms) => place === terms.length - 1 || term.length > 2,
    fuzzy: false,
    boost: { title: 4, code: 6, about: 1.5, text: 0.5 },
    boostDocument: weightAt,
  };
  const withSlips: SearchOptions = {
    ...asTyped,
    fuzzy: (term) => (allowsSlips(term) ? (term.length > 5 ? 2 : 1) : false),
  };

  const find = (query: string, options: SearchOptions): readonly Hit[] => {
    // Each reading asks for all of its terms; the outer choice among readings would else hold for the terms as well.
    const readings = readQuery(query).map((terms) => ({ ...options, queries: [terms.join(" ")] }));
    if (readings.length === 0) return [];
    const nameWeight = weightOfName(query);
    const hits = index.search({ combineWith: "OR", queries: readings }, options).flatMap(({ id, score, terms }) => {
      const entry = typeof id === "number" ? entries[id] : undefined;
      if (entry === undefined || typeof id !== "number") return [];
      return [{ entry, place: id, score: score * nameWeight(entry), terms }];
    });
    return hits.toSorted((a, b) => b.score - a.score);
  };

  const nearWords = (term: string): readonly string[] => {
    if (!allowsSlips(term)) return [];
    // Each further letter multiplies the words to be tried: four take a slow phone a quarter of a second.
    const fuzzy = term.length > 5 ? 3 : 2;
    const like = index.autoSuggest(term, { ...asTyped, prefix: false, fuzzy });
    const words = like.flatMap(({ terms }) => terms).filter((word) => allowsSlips(word));
    return words.toSorted((a, b) => editDistance(term, a) - editDistance(term, b)).slice(0, 3);
  };
  /** Words that begin like it, the longest shared beginning first. */
  const sameBeginning = (term: string): readonly string[] => {
    for (let length = term.length - 1; length > 2; length -= 1) {
      const like = index.autoSuggest(term.slice(0, length), { ...asTyped, prefix: true, fuzzy: false });
      if (like.length > 0) return like.slice(0, 3).flatMap(({ terms }) => terms);
    }
    return [];
  };

  return {
    entries,
    search: (query) => {
      const hits = find(query, asTyped);
      return hits.length > 0 ? { hits, isNear: false } : { hits: find(query, withSlips), isNear: true };
    },
    near: (query) => {
      const terms = readQuery(query)[0] ?? [];
      const known = terms.filter((term) => find(term, asTyped).length > 0);
      const unknown = terms.filter((term) => !known.includes(term)).slice(0, 3);
      const words = unknown.flatMap((term) => {
        const like = nearWords(term);
        return like.length > 0 ? like : sameBeginning(term);
      });
      const whole = words.map((word) => [...known, word].join(" "));
      const queries = [...new Set([...whole, ...words, ...known])].filter((near) => near !== query);
      return queries.filter((near) => find(near, asTyped).length > 0).slice(0, mostNear);
    },
  };
}
