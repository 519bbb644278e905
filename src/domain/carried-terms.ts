/** What the entries of the search index say themselves. The index leaves it out, and who unpacks it reads it from them again. */
import type { SearchEntry } from "#data/search-index.ts";
import { indexTerms } from "./search-terms.ts";

/** Terms of an entry by the field of the index that they belong to. */
export interface CarriedTerms {
  readonly title: readonly string[];
  readonly about: readonly string[];
}

/** A country or region has its name from the page. */
const titleOf = (entry: SearchEntry | undefined): string =>
  entry !== undefined && "title" in entry ? entry.title : "";

function aboutOf(entry: SearchEntry, entries: readonly SearchEntry[]): readonly (string | null)[] {
  switch (entry.kind) {
    case "event":
      return [entry.city];
    case "centre":
      return [entry.city, entry.host];
    case "source":
      return [entry.publisher];
    case "figure":
      return [titleOf(entries[entry.of])];
    default:
      return [];
  }
}

/** The terms of one entry of a list. Each field has each term once. */
export function carriedTerms(entry: SearchEntry, entries: readonly SearchEntry[]): CarriedTerms {
  const about = aboutOf(entry, entries).flatMap((words) => (words === null ? [] : indexTerms(words)));
  return { title: indexTerms(titleOf(entry)), about: [...new Set(about)] };
}
