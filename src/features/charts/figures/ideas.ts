/** Ideas of the Ideas Store: what was submitted, and what it showed. Two quantities, never a decline. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, StatisticRow } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel, ChartPanel, ChartRow } from "#features/charts/chart-definition.ts";
import { numberOf } from "#features/charts/chart-values.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const isShown = ({ key }: Pick<StatisticRow, "key">): boolean => key.startsWith("displayed");

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistic = statisticOf(data, "ideas-store-volume");
  const say = (number: CitedNumber): string =>
    t("charts.ideas.count", { number: words.cited(number), count: number.value });
  const panel = (key: "submitted" | "shown"): ChartPanel => ({
    key,
    name: t(key === "shown" ? "charts.ideas.shown" : "charts.ideas.submitted"),
    rows: statisticRows(data, statistic, words, { say, keeps: (row) => isShown(row) === (key === "shown") }),
    total: null,
  });
  const panels = [panel("submitted"), panel("shown")];
  const rowAt = (index: number, at: 0 | -1): ChartRow | undefined =>
    (panels[index]?.rows ?? []).filter(({ values }) => numberOf(values[0]) !== null).at(at);
  const textOf = (row: ChartRow | undefined): string => {
    const value = row?.values[0];
    return value?.kind === "cited" ? words.cited(value.number) : t("value.notRecorded");
  };
  const [submitted, firstShown, shown] = [rowAt(0, 0), rowAt(1, 0), rowAt(1, -1)];
  const said = {
    submitted: textOf(submitted),
    submittedName: submitted?.label ?? "",
    firstShown: textOf(firstShown),
    firstShownName: firstShown?.label ?? "",
    shown: textOf(shown),
    shownName: shown?.label ?? "",
  };
  return {
    mark: "bars",
    heading: t("charts.ideas.heading", said),
    summary: t("charts.ideas.summary", said),
    ...recordNote(statistic.comparability, statistic.note),
    rowHead: t("charts.ideas.state"),
    detailHead: null,
    panelHead: t("charts.ideas.quantity"),
    series: [{ key: "ideas", name: t("charts.ideas.unit"), scope: null }],
    panels,
    scale: "number",
    unit: t("charts.ideas.unit"),
  };
}

export const ideas: ChartDefinition = {
  id: "ideas",
  name: "charts.ideas.name",
  statistics: ["ideas-store-volume"],
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
