/** An event as a ruled row of a list: its date, its name as a link, kind and place, whether it took place. */
import type { ReactElement, ReactNode } from "react";
import type { EventLink } from "#data/briefs.ts";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey, eventStatusKey } from "#i18n/record-kinds.ts";
import { LocalText } from "./local-text.tsx";
import { PageLink } from "./page-link.tsx";
import { RegionSwatch } from "./region-swatch.tsx";
import { regionNameKey } from "./region-names.ts";
import { useEventWords } from "./use-event-words.ts";
import { usePaths } from "./use-paths.ts";

interface LinkedEventProps {
  readonly event: EventLink & Pick<Event, "kind" | "region">;
  /** Stands below: what a source says of it, with its marker. */
  readonly children?: ReactNode;
}

/** One item of a `<ul className="linked-events">`. */
export function LinkedEvent({ event, children }: LinkedEventProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  return (
    <li>
      <span className="linked-event-date">{words.date(event)}</span>
      <span className="linked-event-name">
        <PageLink to={paths.event(event.id)}>
          <LocalText of={event.name} />
        </PageLink>{" "}
        {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
        {children}
      </span>
      <span className="linked-event-kind">{t(eventKindKey(event.kind))}</span>
      <span className="linked-event-region">
        <RegionSwatch region={event.region} /> {t(regionNameKey(event.region))}
      </span>
    </li>
  );
}
