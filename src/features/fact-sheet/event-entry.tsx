/** An event on a sheet: when and where, its people and countries, as much of its story as there is room for. */
import type { ReactElement } from "react";
import type { SheetEvent } from "#data/sheet-chunks.ts";
import type { LocalText as LocalTextRecord } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventStatusKey } from "#i18n/record-kinds.ts";
import { CiteNumber, CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { asksCountries, namesOpportunities, outcomeKey, sentenceKey, textSources } from "./event-pieces.ts";
import type { Shown } from "./room.ts";
import { sentencesOf } from "./sentences.ts";

/** The first sentences of a text, as many as the sheet has room for. */
function Sentences({ id, of, shown }: { id: string; of: LocalTextRecord; shown: Shown }): ReactElement {
  const { text, format, language } = useI18n();
  const told = text(of);
  const isOwn = told.language === language.tag;
  const words = sentencesOf(told.text)
    .filter((_, index) => shown.has(sentenceKey(id, index)))
    .join(isOwn ? format.gap : " ");
  return isOwn ? <>{words}</> : <span lang={told.language}>{words}</span>;
}

interface EventEntryProps {
  readonly event: SheetEvent;
  readonly shown: Shown;
}

/** "people not recorded" where none are; what was not held is marked. */
export function EventEntry({ event, shown }: EventEntryProps): ReactElement {
  const { t, plain, format } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const { id, status, participants, countriesRepresented, summary, outcomes, opportunities } = event;
  const told = outcomes.filter((_, index) => shown.has(outcomeKey(id, index)));
  const hasStory = shown.has(sentenceKey(id, 0));
  // Once an entry: after its story, without one after what came of it.
  const markers = textSources(event, shown).map((source) => <CiteSource key={source} source={source} />);
  return (
    <li className="sheet-event">
      <h3>
        <PageLink to={paths.event(id)}>{words.shortName(event)}</PageLink>
        {status !== "held" && <span className="badge">{t(eventStatusKey(status))}</span>}
      </h3>
      <p className="sheet-numbers">
        <span>{words.date(event)}</span>
        {participants === null && countriesRepresented === null && asksCountries(event) ? (
          <span className="none">{t("sheet.noneRecorded")}</span>
        ) : (
          <>
            <span className={participants === null ? "none" : undefined}>{words.people(participants)}</span>
            {participants !== null && (
              <CiteNumber number={participants} counts={t("sheet.people", { count: participants.value })} />
            )}
            {asksCountries(event) && (
              <span className={countriesRepresented === null ? "none" : undefined}>
                {words.countries(countriesRepresented)}
              </span>
            )}
            {countriesRepresented !== null && (
              <CiteNumber
                number={countriesRepresented}
                counts={t("sheet.countries", { count: countriesRepresented.value })}
              />
            )}
          </>
        )}
      </p>
      {hasStory && (
        <p>
          <Sentences id={id} of={summary} shown={shown} />
          {markers}
        </p>
      )}
      {told.length > 0 && (
        <ul className="dash">
          {told.map((outcome, index) => (
            <li key={plain(outcome)}>
              <LocalText of={outcome} />
              {!hasStory && index === told.length - 1 && markers}
            </li>
          ))}
        </ul>
      )}
      {namesOpportunities(event) && (
        <p className="sheet-opportunity">
          {t("sheet.opportunity", {
            count: opportunities.length,
            names: format.list(opportunities.map(({ label }) => plain(label))),
          })}
        </p>
      )}
    </li>
  );
}
