/** The events before and after in time, whatever tour they belong to. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Two links; one at either end of the record. */
export function EventPager({ chunk }: { chunk: Pick<EventChunk, "earlier" | "later"> }): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const { earlier, later } = chunk;
  return (
    <nav className="pager wrap" aria-label={t("event.pager")}>
      {earlier !== null && (
        <PageLink to={paths.event(earlier.id)} rel="prev">
          <span>{t("event.earlier")}</span>
          <b>{words.shortName(earlier)}</b>
          <span>{words.date(earlier)}</span>
        </PageLink>
      )}
      {later !== null && (
        <PageLink className="is-next" to={paths.event(later.id)} rel="next">
          <span>{t("event.later")}</span>
          <b>{words.shortName(later)}</b>
          <span>{words.date(later)}</span>
        </PageLink>
      )}
    </nav>
  );
}
