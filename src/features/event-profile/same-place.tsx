/** Other events in the same city. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey, eventStatusKey } from "#i18n/record-kinds.ts";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Date, name, kind, and its state where it is not known to have been held. */
export function SamePlace({ events }: { events: readonly EventBrief[] }): ReactElement {
  const { t, plain } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  return (
    <ul className="rows">
      {events.map((event) => (
        <li key={event.id}>
          <span>{words.date(event)}</span>
          <PageLink to={paths.event(event.id)}>{plain(event.name)}</PageLink>
          <span className="rows-end">
            {t(eventKindKey(event.kind))}
            {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
