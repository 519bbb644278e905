/** The gallery: its sections with their charts, numbered through. */
import type { ReactElement } from "react";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { BarPatterns } from "#ui/chart/bar-shape.tsx";
import { Section } from "#ui/section.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { allCharts, gallery } from "./gallery.ts";
import type { ChartWords } from "./use-chart-words.ts";

/** All charts. */
export function ChartGallery({ data, words }: { data: ChartsChunk; words: ChartWords }): ReactElement {
  const { t } = useI18n();
  return (
    <>
      <BarPatterns />
      {gallery.map(({ id, title, figures }) => (
        <Section key={id} id={id} title={t(title)}>
          {figures.map((definition) => (
            <ChartFigure
              key={definition.id}
              definition={definition}
              number={allCharts.indexOf(definition) + 1}
              data={data}
              words={words}
            />
          ))}
        </Section>
      ))}
    </>
  );
}

/** The charts by their questions, in the order of the page; of the tables that follow only where they start and how many. */
export function ChartContents({ tables }: { tables: number }): ReactElement {
  const { t } = useI18n();
  return (
    <nav className="chart-contents" aria-label={t("charts.contents")}>
      {gallery.map(({ id, title, figures }) => (
        <div key={id}>
          <h2 className="chart-contents-head">{t(title)}</h2>
          <ol start={allCharts.findIndex((chart) => chart === figures[0]) + 1}>
            {figures.map((chart) => (
              <li key={chart.id} value={allCharts.indexOf(chart) + 1}>
                <a href={`#${chart.id}`}>{t(chart.name)}</a>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {tables > 0 && (
        <div>
          <h2 className="chart-contents-head">
            <a href="#tables">{t("charts.section.tables")}</a>
          </h2>
          <p>
            {t("charts.tablesRange", { first: allCharts.length + 1, last: allCharts.length + tables, count: tables })}
          </p>
        </div>
      )}
    </nav>
  );
}
