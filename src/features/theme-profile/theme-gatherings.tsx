/** The events of a theme, told apart by whose word it is: a source's own, or our reading of one. */
import type { ReactElement } from "react";
import type { NamedEvent, ThemeChunk } from "#data/theme-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { EnglishWithin } from "#ui/english-within.tsx";
import { LinkedEvent } from "#ui/linked-event.tsx";

/** An event that dealt with all ten rests on its sources as a whole; more markers than this would hide its name. */
const markersShown = 3;

function Named({ event }: { event: NamedEvent }): ReactElement {
  const { t, format } = useI18n();
  const { statements, sources } = event;
  const marks =
    statements.length === 0
      ? sources.slice(0, markersShown).map((source) => <CiteSource key={source} source={source} />)
      : statements.map(({ source, pointer }) => <CiteSource key={pointer} source={source} pointer={pointer} />);
  const said = statements.flatMap(({ value }) => value ?? []);
  return (
    <LinkedEvent event={event}>
      <span className="linked-said">
        {said.length === 0 ? (
          t("theme.allTen")
        ) : (
          <EnglishWithin english={format.list(said)} say={(words) => t("theme.said", { said: words })} />
        )}
        {marks}
      </span>
    </LinkedEvent>
  );
}

/** Either list says so where it is empty. */
export function ThemeGatherings({ chunk }: { chunk: Pick<ThemeChunk, "named" | "read"> }): ReactElement {
  const { t } = useI18n();
  const { named, read } = chunk;
  return (
    <div className="theme-gatherings">
      <h3>{t("theme.named", { count: named.length })}</h3>
      {named.length === 0 ? (
        <p className="none">{t("theme.namedNone")}</p>
      ) : (
        <ul className="linked-events">
          {named.map((event) => (
            <Named key={event.id} event={event} />
          ))}
        </ul>
      )}
      <h3>{t("theme.read", { count: read.length })}</h3>
      <p className="quiet">{t("theme.readNote")}</p>
      {read.length === 0 ? (
        <p className="none">{t("theme.readNone")}</p>
      ) : (
        <ul className="linked-events">
          {read.map((event) => (
            <LinkedEvent key={event.id} event={event} />
          ))}
        </ul>
      )}
    </div>
  );
}
