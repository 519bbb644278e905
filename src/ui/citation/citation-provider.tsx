/** Hands the sources of a page, and the card that shows one of them, to every marker below. */
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { CitationBook } from "#domain/citation-book.ts";
import { CitationContext } from "./citation-context.ts";
import type { OpenCitation } from "./citation-context.ts";

const CitationCard = lazy(async () => ({ default: (await import("./citation-card.tsx")).CitationCard }));

/** One card at most is open on a page; its code arrives with the first. */
export function CitationProvider({ book, children }: { book: CitationBook; children: ReactNode }): ReactElement {
  const [opened, open] = useState<OpenCitation | null>(null);
  const close = useCallback(() => open(null), []);
  const citations = useMemo(() => ({ book, opened, open }), [book, opened]);
  return (
    <CitationContext value={citations}>
      {children}
      {opened && (
        <Suspense fallback={null}>
          <CitationCard key={opened.marker.id} opened={opened} onClose={close} />
        </Suspense>
      )}
    </CitationContext>
  );
}
