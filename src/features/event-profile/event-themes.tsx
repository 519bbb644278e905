/** The opportunities that an event worked on as the Atlas reads its sources. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Number and short wording of each. */
export function EventThemes({ chunk }: { chunk: Pick<EventChunk, "event" | "themes"> }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { event, themes } = chunk;
  return (
    <>
      <ol className="themes">
        {themes
          .filter(({ number }) => event.themes.includes(number))
          .map(({ number, label }) => (
            <li key={number}>
              <span className="theme-number">{number}</span>
              <PageLink to={paths.theme(number)}>
                <LocalText of={label} />
              </PageLink>
            </li>
          ))}
      </ol>
      <p className="quiet">{t(event.classification === "own" ? "event.themesOwn" : "event.themesSource")}</p>
    </>
  );
}
