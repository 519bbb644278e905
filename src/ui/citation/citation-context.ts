/** The sources of a page, and which of its citations is open. `CitationProvider` fills it. */
import { createContext, useContext } from "react";
import type { Conflict, SourceId } from "#data/records.ts";
import type { CitationBook } from "#domain/citation-book.ts";

/** What a marker stands for, as its card shows it. */
export interface Citation {
  readonly source: SourceId;
  /** Where in the source, in words; null where the record as such rests on it. */
  readonly pointer: string | null;
  readonly alsoStatedBy: readonly SourceId[];
  /** The value in words with its qualifier, "over 31,000"; null where no number is cited. */
  readonly value: string | null;
  /** What the value counts: "people took part in the first phase". */
  readonly counts: string | null;
  readonly conflicts: readonly Conflict[];
}
export interface OpenCitation {
  readonly citation: Citation;
  readonly marker: HTMLElement;
}

export interface Citations {
  readonly book: CitationBook;
  readonly opened: OpenCitation | null;
  readonly open: (opened: OpenCitation | null) => void;
}
export const CitationContext = createContext<Citations | null>(null);

/** The citations of the page. Throws outside of a provider. */
export function useCitations(): Citations {
  const value = useContext(CitationContext);
  if (value === null) throw new Error("A citation needs a CitationProvider above it");
  return value;
}
