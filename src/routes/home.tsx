/** `/`: the process at a glance. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { indexQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { ProcessFigures } from "#features/process-figures/process-figures.tsx";
import { RecordQuality } from "#features/record-quality/record-quality.tsx";
import { RegionEntries } from "#features/region-entries/region-entries.tsx";
import { TourSummaries } from "#features/tour-summaries/tour-summaries.tsx";
import { WorldMap } from "#features/world-map/world-map.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { PageTakeAway } from "#ui/take-away/page-take-away.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Map and player, headline figures, tours, regions, the state of the record, sources. */
export function HomePage(): ReactElement {
  const { t, format } = useI18n();
  const { data: index } = useSuspenseQuery(indexQuery());
  const paths = usePaths();
  const book = useMemo(() => {
    const stops = index.events.filter((event) => event.torch !== null);
    const shown = [
      index.headlines.map(({ row }) => row),
      stops.map(({ participants }) => participants),
      index.tours.map(({ participants, countries }) => [participants, countries]),
      stops.map(({ countriesRepresented }) => countriesRepresented),
      index.regions.map(({ source }) => ({ source })),
    ];
    return createCitationBook(index.sources, shown, { listsRest: false });
  }, [index]);
  return (
    <CitationProvider book={book}>
      <PageHead
        title={null}
        description={t("home.description", { events: format.number(index.counts.events) })}
        path={paths.home()}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("home.title")}</h1>
          <p className="standfirst">{t("home.standfirst")}</p>
        </div>
        <WorldMap index={index} />
      </div>
      <ProcessFigures headlines={index.headlines} />
      <TourSummaries index={index} />
      <Section id="regions" title={t("regions.title")} plate={t("regions.plate")} note={t("regions.note")}>
        <RegionEntries regions={index.regions} events={index.events} />
      </Section>
      <RecordQuality index={index} />
      <Section
        id="sources"
        title={t("sources.ofPage")}
        plate={t("sources.ofPageCount", {
          count: format.number(book.sources.length),
          total: format.number(index.counts.sources),
        })}
      >
        <div className="take-away-row">
          <PageTakeAway title={t("home.title")} />
        </div>
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
