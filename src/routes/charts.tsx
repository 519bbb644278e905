/** The gallery of charts: what the record can answer, one figure a question. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import { chartsQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import type { FigureModel } from "#domain/figure.ts";
import { ChartContents, ChartGallery } from "#features/charts/chart-gallery.tsx";
import { allCharts } from "#features/charts/gallery.ts";
import { DefaultTables } from "#features/charts/default-tables.tsx";
import { recordTables } from "#features/charts/record-table.ts";
import { RecordTables } from "#features/charts/record-tables.tsx";
import type { ChartWords } from "#features/charts/use-chart-words.ts";
import { useChartWords } from "#features/charts/use-chart-words.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { usePaths } from "#ui/use-paths.ts";

interface GalleryPageProps {
  readonly data: ChartsChunk;
  readonly words: ChartWords;
  /** Those of the charts as they are first shown. */
  readonly tables: readonly FigureModel[];
}

/** `/charts/` */
export function ChartsPage(): ReactElement {
  const { data } = useSuspenseQuery(chartsQuery());
  const words = useChartWords();
  return (
    <DefaultTables data={data} words={words}>
      {(tables) => <GalleryPage data={data} words={words} tables={tables} />}
    </DefaultTables>
  );
}

function GalleryPage({ data, words, tables }: GalleryPageProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const book = useMemo(() => {
    const inOrder = tables.map(({ sources }) => ({ sources }));
    return createCitationBook(data.sources, [inOrder, data.statistics]);
  }, [data, tables]);
  const counts = { count: allCharts.length, tables: recordTables(data.statistics, allCharts).length };
  const title = t("charts.title");
  return (
    <CitationProvider book={book}>
      <PageHead title={title} description={t("charts.description", counts)} path={paths.charts()} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: title, to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("charts.headline")}</h1>
          <p className="standfirst">{t("charts.standfirst", counts)}</p>
          <noscript>
            <p className="note">{t("charts.noScript")}</p>
          </noscript>
        </div>
        <ChartContents tables={counts.tables} />
      </div>
      <ChartGallery data={data} words={words} />
      <RecordTables data={data} words={words} />
      <Section
        id="sources"
        title={t("sources.ofPage")}
        plate={t("sources.ofPageCount", { count: book.sources.length, total: data.sourceCount })}
      >
        <SourceList />
      </Section>
    </CitationProvider>
  );
}
