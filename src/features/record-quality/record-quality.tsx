/** How well the process is known: sources, disagreements, gaps. */
import type { ReactElement } from "react";
import type { IndexChunk } from "#data/index-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";

interface EntryProps {
  readonly count: string;
  readonly what: string;
  readonly text: string;
  readonly to: string;
  readonly more: string;
}
function Entry({ count, what, text, to, more }: EntryProps): ReactElement {
  return (
    <article>
      <h3>
        <b>{count}</b> {what}
      </h3>
      <p>{text}</p>
      <PageLink className="more" to={to}>
        {more}
        <Icon name="forward" turns />
      </PageLink>
    </article>
  );
}

/** Counts of the record itself, not of the process. */
export function RecordQuality({ index }: { index: Pick<IndexChunk, "counts" | "events"> }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { sources, primarySources, conflicts, gaps } = index.counts;
  const unrecordedStops = index.events.filter((event) => event.torch !== null && event.participants === null).length;
  return (
    <Section id="record" title={t("record.title")} plate={t("record.plate")}>
      <div className="record-quality">
        <Entry
          count={format.number(sources)}
          what={t("record.sources", { count: sources })}
          text={t("record.sourcesText", { primary: primarySources })}
          to={paths.sources()}
          more={t("record.sourcesMore")}
        />
        <Entry
          count={format.number(conflicts)}
          what={t("record.conflicts", { count: conflicts })}
          text={t("record.conflictsText")}
          to={`${paths.about()}#method`}
          more={t("record.conflictsMore")}
        />
        <Entry
          count={format.number(gaps)}
          what={t("record.gaps", { count: gaps })}
          text={t("record.gapsText", { count: unrecordedStops })}
          to={`${paths.about()}#contribute`}
          more={t("record.gapsMore")}
        />
      </div>
    </Section>
  );
}
