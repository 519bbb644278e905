/** Countries with data on the Library Map of the World, over time. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { StatisticRow } from "#data/records.ts";
import { recordNote } from "#domain/record-note.ts";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statisticOf, statisticRows } from "#features/charts/statistic-rows.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

/** Rows of the one series over time; the others count different things. */
const isCountries = ({ key }: Pick<StatisticRow, "key">): boolean => /^countries-\d{4}/.test(key);

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const statistic = statisticOf(data, "library-map-coverage");
  const rows = statisticRows(data, statistic, words, { say: words.countries, keeps: isCountries });
  const panels = [{ key: "countries", name: t("what.countries"), rows, total: null }];
  const extent = extentOf(panels);
  if (!extent) throw new Error("The Library Map has no recorded countries");
  const said = saidOf(extent);
  return {
    // A year and a month within it have no order on a line of time.
    mark: "bars",
    heading: t("charts.library-map.heading", said),
    summary: t("charts.library-map.summary", said),
    ...recordNote(statistic.comparability),
    rowHead: t("charts.library-map.state"),
    detailHead: null,
    panelHead: null,
    series: [{ key: "countries", name: t("what.countries"), scope: null }],
    panels,
    scale: "number",
    unit: t("what.countries"),
  };
}

/** Its other rows count other things; they are tabled with the rest of the record. */
export const libraryMap: ChartDefinition = {
  id: "library-map",
  name: "charts.library-map.name",
  statistics: [],
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
