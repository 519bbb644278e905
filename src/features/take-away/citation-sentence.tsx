/** A finished citation on the page. It is in English whatever the page; titles and names keep their script and direction. */
import type { ReactElement } from "react";
import type { CitationPart, CitationText } from "#domain/references/citation-text.ts";

interface CitationSentenceProps {
  readonly parts: CitationText;
  /** Language of the title (BCP 47). */
  readonly language: string;
  /** Whether the address leads elsewhere, so that it is worth following. */
  readonly isLinked: boolean;
}

function drawPart(part: CitationPart, { language, isLinked }: CitationSentenceProps): ReactElement | string {
  switch (part.role) {
    case "plain":
      return part.text;
    case "author":
      return <bdi key="author">{part.text}</bdi>;
    case "title":
    case "quoted-title":
      return (
        <cite key="title" className={`cited-${part.role}`}>
          <bdi lang={language}>{part.text}</bdi>
        </cite>
      );
    case "address":
      return isLinked ? (
        <a key="address" href={part.text} rel="noopener" dir="ltr">
          {part.text}
        </a>
      ) : (
        <bdi key="address" dir="ltr">
          {part.text}
        </bdi>
      );
  }
}

/** A paragraph that breaks long addresses. */
export function CitationSentence(props: CitationSentenceProps): ReactElement {
  return (
    <p className="citation-sentence" lang="en" dir="ltr">
      {props.parts.map((part) => drawPart(part, props))}
    </p>
  );
}
