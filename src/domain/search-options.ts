/** How minisearch is set up: the index written at build can only be read with the same options. */
import type { Options } from "minisearch";
import { codeTerms, indexTerms } from "./search-terms.ts";

/** The text of an entry by weight: what it is called, its codes and values, what it is about, its summary. */
export interface SearchDocument {
  /** Place in the list of entries. */
  readonly id: number;
  readonly title: string;
  readonly code: string;
  readonly about: string;
  readonly text: string;
}

export const searchFields = ["title", "code", "about", "text"] as const satisfies readonly (keyof SearchDocument)[];

export const searchOptions: Options<SearchDocument> = {
  fields: [...searchFields],
  tokenize: (text, field) => [...(field === "code" ? codeTerms(text) : indexTerms(text))],
  // Terms are folded already.
  processTerm: (term) => term,
};
