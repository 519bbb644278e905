/** How many people met at each regional workshop: one panel a tour, one row a stop, in the order of the torch. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel, ChartRow } from "#features/charts/chart-definition.ts";
import { citedValue } from "#features/charts/chart-values.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statedTotal, stopConflicts, tourPanels } from "#features/charts/tour-panels.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

/** A row's count without its unit. */
function bareText(words: ChartWords, { values: [value] }: ChartRow): string {
  return value?.kind === "cited" ? words.cited(value.number) : "";
}

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { t } = words;
  const panels = tourPanels(data, words, {
    seriesCount: 1,
    showsLater: true,
    values: (stop, year) => [
      citedValue(
        stop.participants,
        t("charts.atWorkshop", { city: words.eventName(stop), year }),
        words.people,
        stopConflicts(data, stop, "participants"),
      ),
    ],
    total: (year) =>
      statedTotal(data, words, `regional-workshops-${year}-participants`, {
        counts: "charts.statedTotal",
        say: words.people,
      }),
  });
  const extent = extentOf(panels);
  if (!extent) throw new Error("No workshop has a recorded number of people");
  const said = {
    ...saidOf(extent),
    fewest: bareText(words, extent.least),
    greatest: bareText(words, extent.most),
  };
  return {
    mark: "bars",
    heading: t("charts.people-by-tour.heading", said),
    summary: t("charts.people-by-tour.summary", said),
    note: t("charts.people-by-tour.note"),
    rowHead: t("charts.workshop"),
    detailHead: t("charts.region"),
    panelHead: t("charts.tour"),
    series: [{ key: "people", name: t("charts.people"), scope: null }],
    panels,
    scale: "number",
    unit: t("what.people"),
  };
}

export const peopleByTour: ChartDefinition = {
  id: "people-by-tour",
  name: "charts.people-by-tour.name",
  statistics: ["regional-workshops-2017-participants", "regional-workshops-2018-participants"],
  measures: [],
  sorts: ["given", "value", "name"],
  filtersByRegion: true,
  build,
};
