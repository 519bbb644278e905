/** The first phase in numbers: totals and channels of unlike kinds, so a table and no chart. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, StatisticRow } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const ids = ["phase-1-headline-totals", "phase-1-channels"] as const;

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistics = ids.map((id) => statisticOf(data, id));
  const say = (number: CitedNumber, row: StatisticRow): string => words.counted(number, row.unit ?? "");
  const panels = statistics.map((statistic) => ({
    key: statistic.id,
    name: words.plain(statistic.title),
    rows: statisticRows(data, statistic, words, { say }),
    total: null,
  }));
  const numberAt = (key: string): string => {
    const row = statistics.flatMap(({ rows }) => rows).find((candidate) => candidate.key === key);
    const number = row ? citedNumberOf(row) : null;
    return number === null ? t("value.notRecorded") : words.cited(number);
  };
  const said = { people: numberAt("participants"), states: numberAt("un-member-states") };
  return {
    mark: "table",
    heading: t("charts.first-phase-totals.heading", said),
    summary: t("charts.first-phase-totals.summary", said),
    ...recordNote(...statistics.map(({ comparability }) => comparability)),
    rowHead: t("charts.whatIsCounted"),
    detailHead: null,
    panelHead: t("charts.statistic"),
    series: [{ key: "count", name: t("charts.count"), scope: null }],
    panels,
    scale: "number",
    unit: null,
  };
}

export const firstPhaseTotals: ChartDefinition = {
  id: "first-phase-totals",
  name: "charts.first-phase-totals.name",
  statistics: ids,
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
