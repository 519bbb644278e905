/** Counts over real time: the drawing in a box of its final size, and its points in words beneath, which need no script. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LazyLine } from "#ui/chart/lazy-drawing.tsx";
import type { ChartModel } from "./chart-definition.ts";
import { pointsOf } from "./chart-table.ts";
import { linePoints, lineSeries } from "./line-points.ts";
import { LineValues } from "./line-values.tsx";

interface LinePlotProps {
  readonly model: ChartModel;
  readonly active: number | null;
  readonly onPoint: (index: number | null) => void;
}

/** A row without a point in time is listed only. */
export function LinePlot({ model, active, onPoint }: LinePlotProps): ReactElement {
  const { format } = useI18n();
  const row = active === null ? null : (pointsOf(model)[active]?.row ?? null);
  return (
    <>
      <LazyLine points={linePoints(model, row)} series={lineSeries(model)} writeTick={format.number} />
      <LineValues model={model} active={active} onPoint={onPoint} />
    </>
  );
}
