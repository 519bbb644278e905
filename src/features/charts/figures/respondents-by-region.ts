/** Who answered in 2017, by region, in shares. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { numberOf } from "#features/charts/chart-values.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const id = "respondents-by-region";

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t, format } = words;
  const statistic = statisticOf(data, id);
  // Every share with its decimal, as the source prints them.
  const rows = statisticRows(data, statistic, words, { say: ({ value }) => format.percent(value) });
  const panel = { key: "2017", name: words.plain(statistic.title), rows, total: null };
  const extent = extentOf([panel]);
  if (!extent) throw new Error("No region has a recorded share of respondents");
  const said = {
    ...saidOf(extent),
    isMajority: (numberOf(extent.most.values[0]) ?? 0) > 50 ? "yes" : "no",
  };
  return {
    mark: "bars",
    heading: t("charts.respondents-by-region.heading", said),
    summary: t("charts.respondents-by-region.summary", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.region"),
    detailHead: null,
    panelHead: null,
    series: [{ key: "share", name: t("charts.respondents-by-region.share"), scope: null }],
    panels: [panel],
    scale: "percent",
    unit: null,
  };
}

export const respondentsByRegion: ChartDefinition = {
  id,
  name: "charts.respondents-by-region.name",
  statistics: [id],
  measures: [],
  sorts: ["given", "name"],
  filtersByRegion: false,
  build,
};
