/** The timeline as a figure: choices, finding, lanes, and the same as a list. */
import { useDeferredValue, useRef } from "react";
import type { ReactElement } from "react";
import type { TimelineChunk } from "#data/timeline-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { BackToFilters } from "#ui/filter-fold.tsx";
import { focusInstead } from "#ui/keep-focus.ts";
import { PageLink } from "#ui/page-link.tsx";
import { useAddressWith, useParameter } from "#url/use-parameter.ts";
import { headingId } from "./focus-places.ts";
import { LanePlot } from "./lane-plot.tsx";
import { filterParameters, periodParameter, viewParameter } from "./parameters.ts";
import { periodWords } from "./periods.ts";
import { RecordList } from "./record-list.tsx";
import { summarise } from "./summary.ts";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelineKey } from "./timeline-key.tsx";
import { TimelineTakeAway } from "./timeline-take-away.tsx";
import { useTimelineHeading } from "./use-timeline-heading.ts";
import { useSummarySentences } from "./use-summary-sentences.ts";
import { useTimelineView } from "./use-timeline-view.ts";
import type { TimelineView } from "./use-timeline-view.ts";
import { ViewChoice } from "./view-choice.tsx";

function ClearLink(): ReactElement {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const cleared = Object.values(filterParameters).map(({ name }) => ({ name, text: null }));
  return (
    <PageLink className="more" to={addressWith(cleared)} keepsPlace onClick={focusInstead(headingId)}>
      {t("timeline.clear")}
    </PageLink>
  );
}

function Finding({ view }: { view: TimelineView }): ReactElement {
  const { shown, period, filters } = view;
  const [finding, ...more] = useSummarySentences(summarise(shown, period));
  const heading = useTimelineHeading(period);
  const isFiltered = Object.values(filters).some((value) => value !== "all");
  return (
    <figcaption>
      <h3 id={headingId} tabIndex={-1}>
        {heading}
      </h3>
      <p className="figure-summary" role="status">
        {finding}
      </p>
      {more.length > 0 && (
        <ul className="timeline-remarks">
          {more.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isFiltered && <ClearLink />}
    </figcaption>
  );
}

/** Lanes where they fit and are asked for, else the list; without script both. */
export function Timeline({ data }: { data: TimelineChunk }): ReactElement {
  const { t, format } = useI18n();
  const view = useTimelineView(data);
  const shape = useParameter(viewParameter);
  // The list may be long; the lanes need not wait for it.
  const listed = useDeferredValue(view.shown);
  const plot = useRef<HTMLDivElement>(null);
  const isEmpty = view.shown.dated.length === 0;
  return (
    <figure className={`figure timeline shows-${shape}`} aria-labelledby={headingId}>
      <div className="timeline-choices">
        <ViewChoice
          parameter={periodParameter}
          label={t("timeline.period")}
          className="timeline-periods"
          options={periodWords.map((value) => ({ value, name: t(`timeline.period.${value}`) }))}
        />
        <ViewChoice
          parameter={viewParameter}
          label={t("timeline.view")}
          className="timeline-views"
          options={[
            { value: "lanes", name: t("timeline.view.lanes") },
            { value: "table", name: t("timeline.view.table") },
          ]}
        />
        <TimelineTakeAway view={view} plot={plot} />
      </div>
      <TimelineFilters view={view} themes={data.themes} />
      <noscript>
        <p className="note">{t("timeline.noScript")}</p>
      </noscript>
      <Finding view={view} />
      {isEmpty && (
        <div className="timeline-none">
          <p>{t("timeline.none")}</p>
          <p>{t("timeline.noneHint")}</p>
        </div>
      )}
      {!isEmpty && (
        <div className="timeline-plot" ref={plot}>
          <LanePlot view={view} />
          <TimelineKey />
        </div>
      )}
      <RecordList shown={listed} />
      <BackToFilters id="time" />
      <p className="figure-note">{t("timeline.note", { latest: format.date(data.latest) })}</p>
    </figure>
  );
}
