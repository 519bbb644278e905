/** Events connected with an initiative, in order of time. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey, eventStatusKey } from "#i18n/record-kinds.ts";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Date, name, place, kind, and its state where it is not known to have been held. */
export function Gatherings({ events }: { events: readonly EventBrief[] }): ReactElement {
  const { t, plain, countryName } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  return (
    <ul className="rows gatherings">
      {events.map((event) => {
        const place = [event.city, event.country === null ? null : countryName(event.country)];
        return (
          <li key={event.id}>
            <span>{words.date(event)}</span>
            <span className="rows-main">
              <PageLink to={paths.event(event.id)}>{plain(event.name)}</PageLink>
              <span className="parts">
                {[...new Set(place)].map(
                  (name) =>
                    name !== null && (
                      <span key={name}>
                        <bdi>{name}</bdi>
                      </span>
                    ),
                )}
              </span>
            </span>
            <span className="rows-end">
              {t(eventKindKey(event.kind))}
              {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
