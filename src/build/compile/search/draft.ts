import type { SearchEntry } from "#data/search-index.ts";

/** An entry with the words it is found by. */
export interface Draft {
  readonly entry: SearchEntry;
  /** What it is called, in every wording. */
  readonly title: string;
  /** Codes and values: met by what is typed to the letter. */
  readonly code?: string;
  /** Where, when, what kind. */
  readonly about?: readonly (string | null)[];
  readonly text?: readonly (string | null)[];
}
