/** A chart of a whole statistic, or of several that tell the same of different things: a panel each, on one scale. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { MessageKey } from "#i18n/translate.ts";
import type { ChartDefinition, ChartModel, ChartPanel, SortId } from "./chart-definition.ts";
import { extentOf, saidOf } from "./extent.ts";
import { statisticOf, statisticRows } from "./statistic-rows.ts";
import type { ChartWords } from "./use-chart-words.ts";

interface StatisticChart {
  readonly id: string;
  readonly name: MessageKey;
  /** Both are given `least`, `leastName`, `most`, `mostName`, `unknown`, `count`. */
  readonly heading: MessageKey;
  readonly summary: MessageKey;
  readonly rowHead: MessageKey;
  /** In the order of the panels. */
  readonly statistics: readonly string[];
  readonly unit: "percent" | "people" | "languages";
  readonly sorts: readonly SortId[];
}

const unitKeys = {
  people: "what.people",
  languages: "charts.unit.languages",
} as const satisfies Record<Exclude<StatisticChart["unit"], "percent">, MessageKey>;

/** The words of a number in the unit of a chart. */
function sayer(unit: StatisticChart["unit"], words: ChartWords): (number: CitedNumber) => string {
  if (unit === "percent") return words.percent;
  if (unit === "people") return words.people;
  return (number) => words.t("charts.count.languages", { number: words.cited(number), count: number.value });
}

function build(chart: StatisticChart, data: ChartsChunk, words: ChartWords): ChartModel {
  const { t, plain } = words;
  const { unit } = chart;
  const statistics = chart.statistics.map((id) => statisticOf(data, id));
  const panels = statistics.map((statistic): ChartPanel => ({
    key: statistic.id,
    name: plain(statistic.title),
    rows: statisticRows(data, statistic, words, { say: sayer(unit, words) }),
    total: null,
  }));
  const extent = extentOf(panels);
  if (!extent) throw new Error(`Chart ${chart.id} has no recorded value`);
  const said = saidOf(extent);
  return {
    mark: "bars",
    heading: t(chart.heading, said),
    summary: t(chart.summary, said),
    ...recordNote(...statistics.flatMap(({ comparability, note }) => [comparability, note])),
    rowHead: t(chart.rowHead),
    detailHead: null,
    panelHead: panels.length > 1 ? t("charts.statistic") : null,
    series: [{ key: "value", name: unit === "percent" ? t("charts.share") : t(unitKeys[unit]), scope: null }],
    panels,
    scale: unit === "percent" ? "percent" : "number",
    unit: unit === "percent" ? null : t(unitKeys[unit]),
  };
}

/** Makes the definition of such a chart. */
export function statisticChart(chart: StatisticChart): ChartDefinition {
  const { id, name, statistics, sorts } = chart;
  return {
    id,
    name,
    statistics,
    measures: [],
    sorts,
    filtersByRegion: false,
    build: (data, words) => build(chart, data, words),
  };
}
