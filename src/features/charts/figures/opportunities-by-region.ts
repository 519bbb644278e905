/** Which of the ten opportunities were worked on, and where: initiatives by region, and what the workshops' own reports name. */
import type { OpportunityCell, OpportunityRow } from "#data/chart-counts.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { EventId } from "#data/records.ts";
import type {
  ChartDefinition,
  ChartModel,
  ChartRing,
  ChartRow,
  ChartValue,
} from "#features/charts/chart-definition.ts";
import { noValue } from "#features/charts/chart-values.ts";
import { recordCount } from "#features/charts/record-count.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

/** Stops by city and year, as a list: a city may have been one twice. */
function places(stops: readonly EventId[], data: ChartsChunk, words: ChartWords): string {
  const named = data.stops.filter(({ id }) => stops.includes(id));
  return words.format.list(
    named.map((stop) => {
      const year = stop.dates.start === null ? "" : words.format.date(stop.dates.start.slice(0, 4));
      return words.t("charts.place-year", { place: words.eventName(stop), year });
    }),
  );
}

function ringOf({ named, classified }: OpportunityCell): ChartRing | null {
  if (named.length > 0) return { isStated: true, sources: [...new Set(named.map(({ source }) => source))] };
  return classified.length > 0 ? { isStated: false, sources: [] } : null;
}

/** The initiatives of a cell, and which workshops took the opportunity up: all that its circle and its ring show. */
function valueOf(cell: OpportunityCell, opportunity: string, data: ChartsChunk, words: ChartWords): ChartValue {
  const { t } = words;
  const { named, classified } = cell;
  const said = (text: string): string => {
    if (named.length > 0) {
      const cities = places(
        named.map(({ id }) => id),
        data,
        words,
      );
      return t("charts.opportunities-by-region.named", { text, cities });
    }
    if (classified.length === 0) return text;
    return t("charts.opportunities-by-region.read", { text, cities: places(classified, data, words) });
  };
  const counts = t("charts.cell", { row: opportunity, column: words.regionName(cell.region) });
  const text = (count: number): string => t("charts.initiatives.count", { count });
  const value = recordCount(words, cell.initiatives, { text: (count) => said(text(count)), counts });
  return value.kind === "none" ? noValue(said(value.text)) : value;
}

function rowOf({ number, label, cells }: OpportunityRow, data: ChartsChunk, words: ChartWords): ChartRow {
  const name = words.plain(label);
  return {
    key: String(number),
    label: words.t("charts.numbered", { number, name }),
    detail: null,
    to: words.paths.theme(number),
    scope: null,
    disc: null,
    at: null,
    values: cells.map((cell) => valueOf(cell, name, data, words)),
    rings: cells.map(ringOf),
  };
}

/** What the reports name, opportunity by opportunity: "Open up documentary heritage (Tunis)". */
function namings({ stops, counts }: ChartsChunk, words: ChartWords): readonly string[] {
  return counts.opportunities.flatMap(({ label, cells }) => {
    const ids = new Set(cells.flatMap(({ named }) => named.map(({ id }) => id)));
    const cities = stops.filter(({ id }) => ids.has(id)).map(words.eventName);
    if (cities.length === 0) return [];
    return words.t("charts.named-place", { name: words.plain(label), place: words.format.list(cities) });
  });
}

function build(data: ChartsChunk, words: ChartWords): ChartModel {
  const { opportunities } = data.counts;
  const { t, format } = words;
  const initiativesOf = ({ cells }: OpportunityRow): number =>
    cells.reduce((sum, { initiatives }) => sum + initiatives, 0);
  const byWork = opportunities.toSorted((a, b) => initiativesOf(b) - initiativesOf(a));
  const most = byWork[0];
  const least = byWork.at(-1);
  if (!most || !least) throw new Error("No opportunity is on record");
  const named = namings(data, words);
  return {
    mark: "matrix",
    heading: t("charts.opportunities-by-region.heading", { name: words.plain(most.label), count: initiativesOf(most) }),
    summary: t("charts.opportunities-by-region.summary", {
      least: t("charts.named-count", { name: words.plain(least.label), count: initiativesOf(least) }),
      named: format.list(named),
      count: named.length,
    }),
    note: t("charts.opportunities-by-region.note"),
    rowHead: t("charts.opportunities-by-region.opportunity"),
    detailHead: null,
    panelHead: null,
    series: (opportunities[0]?.cells ?? []).map(({ region }) => ({
      key: region,
      name: words.regionName(region),
      scope: region,
    })),
    panels: [
      {
        key: "opportunities",
        name: t("charts.opportunities-by-region.opportunity"),
        rows: opportunities.map((row) => rowOf(row, data, words)),
        total: null,
      },
    ],
    scale: "number",
    unit: t("charts.initiatives.unit"),
  };
}

export const opportunitiesByRegion: ChartDefinition = {
  id: "opportunities-by-region",
  name: "charts.opportunities-by-region.name",
  statistics: [],
  measures: [],
  sorts: ["given"],
  filtersByRegion: false,
  build,
};
