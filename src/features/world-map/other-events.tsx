/** The other events of the map as a list of the same links. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Folded: on the map they are secondary, and the events page lists them all. */
export function OtherEvents({ events }: { events: readonly EventBrief[] }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  return (
    <details className="other-events">
      <summary>{t("map.others", { count: events.length })}</summary>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <PageLink to={paths.event(event.id)}>
              {t("map.other", { name: words.shortName(event), date: words.date(event) })}
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
