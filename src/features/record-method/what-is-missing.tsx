/** What the record does not know, in numbers counted from the record itself. */
import type { ReactElement } from "react";
import type { IndexChunk } from "#data/index-chunk.ts";
import { isStop } from "#domain/tour.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Counts of records, so they need no source but the record. */
export function WhatIsMissing({ index }: { index: Pick<IndexChunk, "events" | "counts"> }): ReactElement {
  const { t, format } = useI18n();
  const held = index.events.filter((event) => event.status === "held");
  const stops = held.filter(isStop);
  const entries = [
    { count: index.counts.gaps, text: t("about.gaps", { count: index.counts.gaps }) },
    { count: index.counts.conflicts, text: t("about.conflicts", { count: index.counts.conflicts }) },
    {
      count: stops.filter((event) => event.participants === null).length,
      text: t("about.stopsWithout", { total: stops.length }),
    },
    {
      count: held.filter((event) => event.participants === null).length,
      text: t("about.eventsWithout", { total: held.length }),
    },
  ];
  return (
    <dl className="figures">
      {entries.map(({ count, text }) => (
        <div key={text} className="figure-entry">
          <dt>{text}</dt>
          <dd className="figure-value">
            <span className="figure-number">{format.number(count)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
