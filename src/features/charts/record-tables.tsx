/** The rest of the record: every statistic without a chart of its own, as a table. What stands here is the data's to say. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Section } from "#ui/section.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { allCharts } from "./gallery.ts";
import { recordTables } from "./record-table.ts";
import type { ChartWords } from "./use-chart-words.ts";

/** Numbered on from the charts. */
export function RecordTables({ data, words }: { data: ChartsChunk; words: ChartWords }): ReactElement | null {
  const { t } = useI18n();
  const tables = useMemo(() => recordTables(data.statistics, allCharts), [data]);
  if (tables.length === 0) return null;
  return (
    <Section
      id="tables"
      title={t("charts.section.tables")}
      note={t("charts.section.tablesNote", { count: tables.length })}
    >
      {tables.map((table, index) => (
        <ChartFigure
          key={table.id}
          definition={table}
          number={allCharts.length + index + 1}
          data={data}
          words={words}
        />
      ))}
    </Section>
  );
}
