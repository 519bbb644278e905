import { chartsChunk } from "#build/compile/charts-chunk.ts";
import { compileContext } from "#build/compile/compile-context.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { useChartWords } from "#features/charts/use-chart-words.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";
import { englishWords } from "../region-story/in-english.tsx";

export interface RealCharts {
  readonly data: ChartsChunk;
  /** The model of a chart in English, of its first measure unless told. */
  model(definition: ChartDefinition, measure?: string, data?: ChartsChunk): ChartModel;
}

/** Builds charts from the Atlas's own records. */
export async function realCharts(): Promise<RealCharts> {
  const data = chartsChunk(compileContext(await realRecords(), blankDrawings));
  const english = await englishWords();
  return {
    data,
    model: (definition, measure = definition.measures[0]?.id ?? "", records = data) =>
      definition.build(records, english(useChartWords), measure),
  };
}
