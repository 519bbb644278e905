/** Hands the sources of a page, and the card that shows one of them, to every marker below. */
import { createContext, lazy, Suspense, useContext, useState } from "react";
import type { ReactElement, ReactNode } from "react";
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

interface CitationContextValue {
  readonly book: CitationBook;
  readonly opened: OpenCitation | null;
  readonly open: (opened: OpenCitation | null) => void;
}
const CitationContext = createContext<CitationContextValue | null>(null);

const CitationCard = lazy(async () => ({ default: (await import("./citation-card.tsx")).CitationCard }));

/** Provides the page's sources. One card at most is open on a page. */
export function CitationProvider({ book, children }: { book: CitationBook; children: ReactNode }): ReactElement {
  const [opened, open] = useState<OpenCitation | null>(null);
  return (
    <CitationContext value={{ book, opened, open }}>
      {children}
      {opened && (
        <Suspense fallback={null}>
          <CitationCard key={opened.marker.id} opened={opened} onClose={() => open(null)} />
        </Suspense>
      )}
    </CitationContext>
  );
}

/** The sources of the page. Throws outside of a provider. */
export function useCitations(): CitationContextValue {
  const value = useContext(CitationContext);
  if (value === null) throw new Error("A citation needs a CitationProvider above it");
  return value;
}
