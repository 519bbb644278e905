/** The discreet number beside a figure. Opens a card; without script it is a link to the source's page. */
import { useId } from "react";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import type { CitedNumber, Conflict, SourceId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHref } from "#url/router.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useCitedText } from "#ui/use-cited-text.ts";
import { useCitations } from "./citation-context.ts";
import type { Citation } from "./citation-context.ts";

interface CiteProps {
  readonly citation: Citation;
  /** In place of the number: words that lead to the same card. They name the marker, too. */
  readonly children?: ReactNode;
}

/** Marks anything that rests on a source. */
function Cite({ citation, children }: CiteProps): ReactElement {
  const { t } = useI18n();
  const { book, opened, open } = useCitations();
  const id = useId();
  const href = useHref(usePaths().source(citation.source));
  const number = book.numberOf(citation.source);
  const isOpen = opened?.marker.id === id;
  const handleClick = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open(isOpen ? null : { citation, marker: event.currentTarget });
  };
  return (
    <a
      id={id}
      className={children !== undefined ? "cite-words" : isOpen ? "cite is-open" : "cite"}
      href={href}
      onClick={handleClick}
      aria-label={
        children === undefined ? t("cite.label", { number, title: book.source(citation.source).title }) : undefined
      }
    >
      {children ?? number}
    </a>
  );
}

const none: readonly Conflict[] = [];

interface CiteNumberProps {
  readonly number: CitedNumber;
  readonly counts: string;
  readonly conflicts?: readonly Conflict[];
  readonly children?: ReactNode;
}
/** Marks a cited number; the card says what it counts and where sources disagree about it. */
export function CiteNumber({ number, counts, conflicts = none, children }: CiteNumberProps): ReactElement {
  const value = useCitedText()(number);
  const { source, pointer, alsoStatedBy = [] } = number;
  return <Cite citation={{ source, pointer, alsoStatedBy, value, counts, conflicts }}>{children}</Cite>;
}

/** Marks a statement or record that rests on a source as a whole. */
export function CiteSource({ source, pointer = null }: { source: SourceId; pointer?: string | null }): ReactElement {
  return <Cite citation={{ source, pointer, alsoStatedBy: [], value: null, counts: null, conflicts: [] }} />;
}
