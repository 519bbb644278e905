/** "Share, cite, download" of the timeline: the records of this view as a table, the lanes as a picture. */
import type { ReactElement, RefObject } from "react";
import { createTally } from "#domain/figure.ts";
import type { Cell, FigureModel } from "#domain/figure.ts";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { headingId } from "./focus-places.ts";
import { keyOf } from "./record-order.ts";
import { summarise } from "./summary.ts";
import { useRecordWords } from "./use-record-words.ts";
import { useSummarySentences } from "./use-summary-sentences.ts";
import { useTimelineHeading } from "./use-timeline-heading.ts";
import type { TimelineView } from "./use-timeline-view.ts";

const text = (said: string): Cell => ({ kind: "text", text: said, to: null });

interface TimelineTakeAwayProps {
  readonly view: TimelineView;
  /** Lanes and key; not on the page where nothing is found. */
  readonly plot: RefObject<HTMLElement | null>;
}

/** All records of the view, those beyond the part of the list that is drawn as well. */
export function TimelineTakeAway({ view, plot }: TimelineTakeAwayProps): ReactElement {
  const { t, format } = useI18n();
  const words = useRecordWords();
  const heading = useTimelineHeading(view.period);
  const { shown, period } = view;
  const sentences = useSummarySentences(summarise(shown, period));
  const rowOf = (record: TimelineRecord): FigureModel["rows"][number] => ({
    key: keyOf(record),
    isHere: false,
    head: { text: words.name(record), to: words.to(record) },
    cells: [
      text(words.date(record)),
      text(record.city ?? ""),
      text(words.region(record)),
      text(words.kind(record)),
      text(words.status(record) ?? ""),
    ],
    sources: [record.source],
  });
  const records = [...shown.dated, ...shown.undated];
  const modelOf = (): FigureModel | null =>
    records.length === 0
      ? null
      : createTally({
          id: "records",
          heading,
          summary: format.sentences(sentences),
          columns: [
            t("timeline.column.record"),
            t("timeline.column.date"),
            t("eventTable.place"),
            t("timeline.column.region"),
            t("timeline.column.kind"),
            t("timeline.column.status"),
          ],
          rows: records.map(rowOf),
          note: null,
        });
  return (
    <FigureTakeAway
      title={heading}
      fragment={headingId}
      modelOf={modelOf}
      draw={
        records.length === 0
          ? undefined
          : async () => (await import("#ui/picture/screen-drawing.ts")).drawScreen([plot.current])
      }
    />
  );
}
