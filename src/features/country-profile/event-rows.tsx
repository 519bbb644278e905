/** Events as ruled rows: when, what and where, how many people. */
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

interface EventRowProps {
  readonly event: EventBrief;
  readonly conflicts: readonly Conflict[];
}

function EventRow({ event, conflicts }: EventRowProps): ReactElement {
  const { t, countryName } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const country = event.country === null ? null : countryName(event.country);
  const place =
    event.city !== null && country !== null && event.city !== country
      ? t("country.place", { city: event.city, country })
      : (event.city ?? country);
  return (
    <li>
      <span className="row-date">{words.date(event)}</span>
      <div className="row-main">
        <PageLink to={paths.event(event.id)}>
          <LocalText of={event.name} />
        </PageLink>
        <p>
          <span>{t(eventKindKey(event.kind))}</span>
          {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
          {place !== null && (
            <span>
              <bdi>{place}</bdi>
            </span>
          )}
          {event.online === true && <span>{t("country.online")}</span>}
        </p>
      </div>
      <span className={event.participants === null ? "row-end none" : "row-end"}>
        {words.people(event.participants)}
        {event.participants !== null && (
          <CiteNumber
            number={event.participants}
            counts={t("count.people", { count: event.participants.value })}
            conflicts={conflicts.filter(({ subject, field }) => subject === event.id && field === "participants")}
          />
        )}
      </span>
    </li>
  );
}

/** In the order given. `conflicts` are those about the figures of these events. */
export function EventRows({
  events,
  conflicts,
}: {
  events: readonly EventBrief[];
  conflicts: readonly Conflict[];
}): ReactElement {
  return (
    <ul className="event-rows">
      {events.map((event) => (
        <EventRow key={event.id} event={event} conflicts={conflicts} />
      ))}
    </ul>
  );
}
