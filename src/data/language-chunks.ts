/** How far the Atlas is translated, for the page that says so. */
import type { LanguageTag } from "./records.ts";

/** A language besides English. */
export interface LanguageStanding {
  readonly tag: LanguageTag;
  /** Messages of the pages, all of which are translated. */
  readonly messages: { readonly count: number; readonly reviewed: number };
  /** Texts of the record: all there are in English, those translated, those of them that a person has reviewed. */
  readonly texts: { readonly count: number; readonly translated: number; readonly reviewed: number };
}

export interface LanguagesChunk {
  readonly languages: readonly LanguageStanding[];
}
