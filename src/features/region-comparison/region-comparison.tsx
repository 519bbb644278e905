/** A region beside the other five: a figure whose rows stand in the page and whose chart draws itself when it comes near. */
import { regionIds } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { Scope } from "#data/records.ts";
import type { FigureRow } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "#ui/chart/axis.ts";
import { BarPanel } from "#ui/chart/bar-panel.tsx";
import { BarPatterns } from "#ui/chart/bar-shape.tsx";
import { Figure } from "#ui/figure.tsx";
import { useParameter } from "#url/use-parameter.ts";
import { MeasureSwitch } from "./measure-switch.tsx";
import { createMeasures, measureParameter } from "./measures.ts";
import { useComparisonFigure } from "./use-comparison-figure.ts";
import { useComparisonRows } from "./use-comparison-rows.tsx";

/** The content of the comparison's section. */
export function RegionComparison({ chunk }: { chunk: RegionChunk }): ReactElement {
  const i18n = useI18n();
  const { format } = i18n;
  const measures = createMeasures(chunk, regionIds);
  const chosen = useParameter(measureParameter);
  const shown = measures.find((measure) => measure.id === chosen) ?? measures[0];
  if (!shown) throw new Error("Regions are compared by at least one measure");
  const model = useComparisonFigure({ chunk, measures, shown, regions: regionIds });
  const here = chunk.region.id;
  const rows = useComparisonRows({ measure: shown, here, conflicts: chunk.conflicts });
  const axis = axisFor(Math.max(1, ...shown.regions.map(({ number }) => number?.value ?? 0)));
  const plot = (
    <div className="compare">
      <MeasureSwitch measures={measures} shown={shown} here={here} />
      <BarPatterns />
      <BarPanel rows={rows} axis={axis} writeTick={format.number} />
    </div>
  );
  const draw = async (): Promise<Drawing> => {
    const { drawFigureBars } = await import("#ui/picture/figure-bars-picture.ts");
    const inOrder = shown.regions.flatMap(({ region }) => model.rows.find(({ key }) => key === region) ?? []);
    const scopeOf = ({ key }: FigureRow): Scope | null => regionIds.find((region) => region === key) ?? null;
    const write = shown.quantity === "share" ? format.percent : format.number;
    const bars = { column: measures.indexOf(shown), scopeOf, write };
    return drawFigureBars({ ...model, rows: inOrder }, bars, i18n);
  };
  return <Figure model={model} plot={plot} draw={draw} />;
}
