/** The days of an event: what is known of them, and whether they were kept. */
import type { ReactElement } from "react";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { useUndatedText } from "#ui/use-undated-text.ts";
import { CiteStatements } from "./cite-statements.tsx";
import { statementsFor } from "./statements.ts";

function useDates(): (event: Event) => string {
  const { t, format } = useI18n();
  const undated = useUndatedText();
  return ({ dates, status }) => {
    if (dates.start === null) return undated(dates.bounds);
    const isHeld = status === "held";
    // Of an opening day alone it is not known how long the event went on.
    if (dates.end === null) {
      return t(isHeld ? "event.from" : "event.plannedFrom", { start: format.date(dates.start) });
    }
    const days = format.dateRange(dates.start, dates.end);
    return isHeld ? days : t("event.planned", { date: days });
  };
}

/** With markers, and a sign where sources differ about the days. */
export function EventWhen({ event }: { event: Event }): ReactElement {
  const dates = useDates();
  const { bounds } = event.dates;
  return (
    <>
      <span className={event.dates.start === null ? "none" : undefined}>{dates(event)}</span>
      {bounds !== null && <CiteSource source={bounds.source} pointer={bounds.basis} />}
      <CiteStatements statements={statementsFor(event, "when")} />
    </>
  );
}
