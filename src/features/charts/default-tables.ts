/** The tables of all charts as they are first shown: what the page cites from top to bottom. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { FigureModel } from "#domain/figure.ts";
import { allCharts } from "./gallery.ts";
import { tableOf } from "./chart-table.ts";
import type { ChartWords } from "./use-chart-words.ts";

/** In the order of the page. */
export function defaultTables(data: ChartsChunk, words: ChartWords): readonly FigureModel[] {
  return allCharts.map((chart) => tableOf(chart.id, chart.build(data, words, chart.measures[0]?.id ?? "")));
}
