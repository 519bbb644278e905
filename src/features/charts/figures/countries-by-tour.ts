/** How many countries were in the room, by tour and region, and what share of the region's UN members that would be. */
import type { ChartRegion, ChartsChunk, ChartStop } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel, ChartRow, ChartValue } from "#features/charts/chart-definition.ts";
import { citedValue, computedValue } from "#features/charts/chart-values.ts";
import { extentOf, saidOf } from "#features/charts/extent.ts";
import { statedTotal, stopConflicts, tourPanels } from "#features/charts/tour-panels.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

const asShare = "share";

function countValue(data: ChartsChunk, words: ChartWords, stop: ChartStop, year: string): ChartValue {
  return citedValue(
    stop.countriesRepresented,
    words.t("charts.atWorkshop", { city: words.eventName(stop), year }),
    words.countries,
    stopConflicts(data, stop, "countriesRepresented"),
  );
}

/** The denominator is counted from our own assignment of countries, the numerator may hold guests: hence the caveat. */
function shareValue(words: ChartWords, region: ChartRegion | undefined, stop: ChartStop): ChartValue {
  const number = stop.countriesRepresented;
  const counts = words.t("charts.countries-by-tour.shareCounts", { region: words.regionName(stop.region) });
  if (number === null || region === undefined) return { kind: "unknown", counts };
  const share = (number.value / region.unMembers) * 100;
  const text = words.percent({ value: share, qualifier: number.qualifier });
  const how = words.t("charts.countries-by-tour.how", {
    countries: words.cited(number),
    members: region.unMembers,
    region: words.regionName(stop.region),
    judged: region.unMembersByJudgement,
  });
  return computedValue(share, { text, counts, how }, [number]);
}

/** A row's count without its unit. */
function bareText(words: ChartWords, { values: [value] }: ChartRow): string {
  return value?.kind === "cited" ? words.cited(value.number) : "";
}

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t } = words;
  const isShare = measure === asShare;
  const panels = tourPanels(data, words, {
    seriesCount: 1,
    showsLater: true,
    values: (stop, year) => [
      isShare
        ? shareValue(
            words,
            data.regions.find(({ id }) => id === stop.region),
            stop,
          )
        : countValue(data, words, stop, year),
    ],
    total: (year) =>
      isShare
        ? null
        : statedTotal(data, words, `regional-workshops-${year}-countries`, {
            counts: "charts.statedTotal",
            say: words.countries,
          }),
  });
  const extent = extentOf(panels);
  if (!extent) throw new Error("No workshop has a recorded number of countries");
  const said = {
    ...saidOf(extent),
    fewest: bareText(words, extent.least),
    greatest: bareText(words, extent.most),
    measure: isShare ? "share" : "count",
  };
  return {
    mark: "bars",
    heading: t("charts.countries-by-tour.heading", said),
    summary: t("charts.countries-by-tour.summary", said),
    note: t(isShare ? "charts.countries-by-tour.shareNote" : "charts.countries-by-tour.note"),
    rowHead: t("charts.workshop"),
    detailHead: t("charts.region"),
    panelHead: t("charts.tour"),
    series: [{ key: measure, name: t(isShare ? "charts.countries-by-tour.share" : "charts.countries"), scope: null }],
    panels,
    scale: isShare ? "percent" : "number",
    unit: isShare ? null : t("what.countries"),
  };
}

export const countriesByTour: ChartDefinition = {
  id: "countries-by-tour",
  name: "charts.countries-by-tour.name",
  statistics: [
    "regional-workshops-2017-countries",
    "regional-workshops-2018-countries",
    "strategy-workshops-countries",
  ],
  measures: [
    { id: "count", name: "charts.countries" },
    { id: asShare, name: "charts.countries-by-tour.share" },
  ],
  sorts: ["given", "value", "name"],
  filtersByRegion: true,
  build,
};
