/** The ways to cite by their names: proper names of styles and formats, and what a copy of each is called. */
import type { CitationFormat } from "#domain/references/citation-formats.ts";
import type { MessageKey } from "#i18n/translate.ts";

/** In the order of a reader's need: sentences first. */
export const formatNames = {
  apa: "share.apa",
  chicago: "share.chicago",
  bibtex: "share.bibtex",
  ris: "share.ris",
  csl: "share.csl",
} as const satisfies Record<CitationFormat, MessageKey>;

export const formatOrder = ["apa", "chicago", "bibtex", "ris", "csl"] as const satisfies readonly CitationFormat[];
