/** Which of the ten opportunities were worked on, and where: initiatives by region, and what the workshops' own reports name. */
import type { OpportunityCell, OpportunityRow } from "#data/chart-counts.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel, ChartRing, ChartRow } from "#features/charts/chart-definition.ts";
import { recordCount } from "#features/charts/record-count.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";

function ringOf({ named, classified }: OpportunityCell, words: ChartWords): ChartRing | null {
  const cities = (stops: OpportunityCell["classified"]): string => words.format.list(stops.map(words.eventName));
  if (named.length > 0) {
    const text = words.t("charts.opportunities-by-region.named", { cities: cities(named) });
    return { isStated: true, text, sources: [...new Set(named.flatMap(({ sources }) => sources))] };
  }
  if (classified.length === 0) return null;
  const text = words.t("charts.opportunities-by-region.read", { cities: cities(classified) });
  return { isStated: false, text, sources: [] };
}

function rowOf({ number, label, cells }: OpportunityRow, words: ChartWords): ChartRow {
  const { t } = words;
  const name = words.plain(label);
  return {
    key: String(number),
    label: t("charts.numbered", { number, name }),
    detail: null,
    to: words.paths.theme(number),
    scope: null,
    disc: null,
    at: null,
    values: cells.map(({ initiatives, region }) =>
      recordCount(words, initiatives, {
        text: (count) => t("charts.initiatives.count", { count }),
        counts: t("charts.cell", { row: name, column: words.regionName(region) }),
      }),
    ),
    rings: cells.map((cell) => ringOf(cell, words)),
  };
}

/** What the reports name, opportunity by opportunity: "Open up documentary heritage (Tunis)". */
function namings(rows: readonly OpportunityRow[], words: ChartWords): readonly string[] {
  return rows.flatMap(({ label, cells }) => {
    const cities = cells.flatMap(({ named }) => named.map(words.eventName));
    if (cities.length === 0) return [];
    return words.t("charts.named-place", { name: words.plain(label), place: words.format.list(cities) });
  });
}

function build({ counts: { opportunities } }: ChartsChunk, words: ChartWords): ChartModel {
  const { t, format } = words;
  const initiativesOf = ({ cells }: OpportunityRow): number =>
    cells.reduce((sum, { initiatives }) => sum + initiatives, 0);
  const byWork = opportunities.toSorted((a, b) => initiativesOf(b) - initiativesOf(a));
  const most = byWork[0];
  const least = byWork.at(-1);
  if (!most || !least) throw new Error("No opportunity is on record");
  const named = namings(opportunities, words);
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
        rows: opportunities.map((row) => rowOf(row, words)),
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
