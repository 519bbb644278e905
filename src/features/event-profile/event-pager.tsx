/** The events before and after in time, whatever tour they belong to. */
import type { ReactElement } from "react";
import type { EventLink } from "#data/briefs.ts";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventStatusKey } from "#i18n/record-kinds.ts";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

interface StepProps {
  readonly event: EventLink;
  readonly way: string;
  readonly rel: "prev" | "next";
}

function Step({ event, way, rel }: StepProps): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  return (
    <PageLink className={rel === "next" ? "is-next" : undefined} to={paths.event(event.id)} rel={rel}>
      <span>{way}</span>
      <b>{words.shortName(event)}</b>
      <span>
        {words.date(event)}
        {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
      </span>
    </PageLink>
  );
}

/** Two links; one at either end of the record. */
export function EventPager({ chunk }: { chunk: Pick<EventChunk, "earlier" | "later"> }): ReactElement {
  const { t } = useI18n();
  const { earlier, later } = chunk;
  return (
    <nav className="pager wrap" aria-label={t("event.pager")}>
      {earlier !== null && <Step event={earlier} way={t("event.earlier")} rel="prev" />}
      {later !== null && <Step event={later} way={t("event.later")} rel="next" />}
    </nav>
  );
}
