/** The card of a citation: the value, what it counts, the source, where in it, and what other sources say. */
import { useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { useI18n } from "#i18n/i18n-context.tsx";
import { ConflictClaims } from "#ui/conflict-claims.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { SourceReference } from "#ui/source-reference.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useCitations } from "./citation-context.ts";
import type { OpenCitation } from "./citation-context.ts";
import { placeCard } from "./place-card.ts";

/** Shows itself beside its marker as a native popover; closes on Escape, on a click elsewhere, and gives the focus it has back. */
export function CitationCard({ opened, onClose }: { opened: OpenCitation; onClose: () => void }): ReactElement {
  const { t } = useI18n();
  const { book } = useCitations();
  const paths = usePaths();
  const card = useRef<HTMLDivElement>(null);
  const { citation, marker } = opened;
  // A popover lives in the browser's top layer, outside of React's tree: opening it and watching it close is an effect.
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    element.showPopover();
    placeCard(element, marker);
    element.querySelector("button")?.focus();
    // While it closes, not when it has: a key pressed on the marker from here on opens the card anew.
    const handleToggle = (event: ToggleEvent): void => {
      if (event.newState !== "closed") return;
      // A reader who closed it by a press elsewhere is there already.
      const isWithin = element.contains(document.activeElement);
      flushSync(onClose);
      if (isWithin) marker.focus();
    };
    element.addEventListener("beforetoggle", handleToggle);
    return () => element.removeEventListener("beforetoggle", handleToggle);
  }, [marker, onClose]);
  const number = book.numberOf(citation.source);
  return (
    <div ref={card} popover="auto" role="dialog" className="cite-card" aria-label={t("cite.card", { number })}>
      <header>
        <p>
          <span className="cite-card-number">{number}</span>
          {citation.value === null ? t("cite.sourceOf") : <b>{citation.value}</b>} {citation.counts}
        </p>
        <button type="button" className="tool" onClick={() => card.current?.hidePopover()} aria-label={t("cite.close")}>
          <Icon name="close" />
        </button>
      </header>
      <SourceReference source={book.source(citation.source)} />
      {citation.pointer !== null && (
        <dl>
          <dt>{t("cite.where")}</dt>
          <dd lang="en">{citation.pointer}</dd>
        </dl>
      )}
      {citation.alsoStatedBy.length > 0 && (
        <>
          <p className="cite-card-head">{t("cite.alsoStatedBy")}</p>
          {citation.alsoStatedBy.map((id) => (
            <SourceReference key={id} source={book.source(id)} />
          ))}
        </>
      )}
      {citation.conflicts.map((conflict) => (
        <div key={conflict.id}>
          <p className="cite-card-head">{t("cite.disagree")}</p>
          <ConflictClaims conflict={conflict} />
        </div>
      ))}
      <p className="cite-card-foot">
        <PageLink className="more" to={paths.source(citation.source)}>
          {t("cite.all")}
        </PageLink>
      </p>
    </div>
  );
}
