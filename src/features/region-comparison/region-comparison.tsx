/** A region beside the other five: a figure whose rows stand in the page and whose chart draws itself when it comes near. */
import { regionIds } from "#data/vocabulary.ts";
import { lazy, Suspense } from "react";
import type { ComponentType, ReactElement } from "react";
import type { RegionChunk } from "#data/chunks.ts";
import { Figure } from "#ui/figure.tsx";

import { useParameter } from "#url/use-parameter.ts";
import { BarPatterns } from "./bar-shapes.tsx";
import type { ComparisonPlotProps } from "./comparison-plot.tsx";
import { ComparisonRows } from "./comparison-rows.tsx";
import { MeasureSwitch } from "./measure-switch.tsx";
import { createMeasures, measureParameter } from "./measures.ts";
import { useComparisonFigure } from "./use-comparison-figure.ts";
import { useNearViewport } from "./use-near-viewport.ts";

/** A chart that fails to load leaves the bars of the rows, which say the same. */
const ComparisonPlot = lazy<ComponentType<ComparisonPlotProps>>(async () => {
  try {
    return { default: (await import("./comparison-plot.tsx")).ComparisonPlot };
  } catch {
    return { default: () => null };
  }
});

/** The content of the comparison's section. */
export function RegionComparison({ chunk }: { chunk: RegionChunk }): ReactElement {
  const measures = createMeasures(chunk, regionIds);
  const chosen = useParameter(measureParameter);
  const { box, isNear } = useNearViewport<HTMLDivElement>();
  const shown = measures.find((measure) => measure.id === chosen) ?? measures[0];
  if (!shown) throw new Error("Regions are compared by at least one measure");
  const model = useComparisonFigure({ chunk, measures, shown, regions: regionIds });
  const here = chunk.region.id;
  const plot = (
    <div className="compare">
      <MeasureSwitch measures={measures} shown={shown} here={here} />
      <div className="compare-plot" ref={box}>
        <BarPatterns />
        <div className="compare-chart" aria-hidden="true">
          {isNear && (
            <Suspense fallback={null}>
              <ComparisonPlot measure={shown} here={here} />
            </Suspense>
          )}
        </div>
        <ComparisonRows measure={shown} here={here} conflicts={chunk.conflicts} />
      </div>
    </div>
  );
  return <Figure model={model} plot={plot} />;
}
