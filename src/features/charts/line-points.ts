/** The points of a chart over time, for whatever draws them. Pure. */
import { spanOfDate } from "#ui/chart/time-axis.ts";
import type { LineDrawingProps, LinePoint } from "#ui/chart/line-drawing.tsx";
import type { ChartModel, ChartRow } from "./chart-definition.ts";
import { numberOf } from "./chart-values.ts";

/** Rows without a point in time are listed in words and not drawn. `active` is the row pointed at. */
export function linePoints(model: ChartModel, active: ChartRow | null): readonly LinePoint[] {
  return model.panels
    .flatMap((panel) => panel.rows)
    .flatMap((row) => {
      if (row.at === null) return [];
      return [
        {
          key: row.key,
          ...spanOfDate(row.at, row.until ?? null),
          values: row.values.map(numberOf),
          labels: row.values.map((value) => (value.kind === "unknown" ? "" : value.text)),
          isActive: row === active,
        },
      ];
    });
}

/** The series with the class of their hue. */
export function lineSeries(model: ChartModel): LineDrawingProps["series"] {
  return model.series.map(({ key, scope }) => ({ key, className: `region-${scope ?? "global"}` }));
}
