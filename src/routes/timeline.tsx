/** When everything happened. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { timelineQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { eventsInTourYears } from "#features/timeline/summary.ts";
import { Timeline } from "#features/timeline/timeline.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** `/timeline/` */
export function TimelinePage(): ReactElement {
  const { data } = useSuspenseQuery(timelineQuery());
  const { t, format } = useI18n();
  const paths = usePaths();
  const { records, sources, latest } = data;
  const book = useMemo(() => createCitationBook(sources, [records]), [sources, records]);
  const { dated, within, first, last } = useMemo(() => eventsInTourYears(records), [records]);
  const events = records.filter((record) => record.of === "event").length;
  const title = t("timeline.title");
  return (
    <CitationProvider book={book}>
      <PageHead
        title={title}
        description={t("timeline.description", {
          events,
          initiatives: records.length - events,
          last: format.date(latest.slice(0, 4)),
        })}
        path={paths.timeline()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: title, to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("timeline.headline", { within, dated, first: format.date(first), last: format.date(last) })}</h1>
          <p className="standfirst">{t("timeline.standfirst")}</p>
        </div>
      </div>
      <Section id="time" title={t("timeline.section")} deferred={false}>
        <Timeline data={data} />
      </Section>
      <Section id="sources" title={t("sources.ofPage")} deferred>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
