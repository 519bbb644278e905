/** Events by year as ruled rows, each a link to its page. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey, eventStatusKey } from "#i18n/record-kinds.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { byYear } from "#domain/chapters.ts";

interface EventRowProps {
  readonly event: EventBrief;
  readonly conflicts: readonly Conflict[];
}

function EventRow({ event, conflicts }: EventRowProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const kind = t(eventKindKey(event.kind));
  const isDayKnown = event.dates.start !== null && event.dates.start.length > 4;
  const about = conflicts.filter((conflict) => conflict.subject === event.id && conflict.field === "participants");
  return (
    <li className="story-row">
      <span className="story-row-date">
        {isDayKnown ? words.date(event, { year: false }) : <span className="none">{t("event.undated")}</span>}
      </span>
      <span className="story-row-name">
        <PageLink to={paths.event(event.id)}>
          <LocalText of={event.name} />
        </PageLink>
        <span className="story-row-kind">
          {event.city === null ? kind : t("regionStory.kindIn", { kind, city: event.city })}
        </span>
        {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
      </span>
      {event.participants !== null && (
        <span className="story-row-people">
          {words.people(event.participants)}
          <CiteNumber number={event.participants} counts={t("what.people")} conflicts={about} />
        </span>
      )}
    </li>
  );
}

interface EventRowsProps {
  readonly title: string;
  /** In order of time. */
  readonly events: readonly EventBrief[];
  readonly conflicts: readonly Conflict[];
}

/** Nothing where there is no event. */
export function EventRows({ title, events, conflicts }: EventRowsProps): ReactElement | null {
  const { t } = useI18n();
  if (events.length === 0) return null;
  return (
    <div className="story-years">
      <h3>{title}</h3>
      {byYear(events).map(({ year, events: ofYear }) => (
        <section key={year} className="story-year">
          <h4>{year ?? t("regionStory.undated")}</h4>
          <ul>
            {ofYear.map((event) => (
              <EventRow key={event.id} event={event} conflicts={conflicts} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
