/** Counts over real time: the drawing in a box of its final size, and its points in words beneath, which need no script. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LazyLine } from "#ui/chart/lazy-drawing.tsx";
import { spanOfDate } from "#ui/chart/time-axis.ts";
import type { ChartModel } from "./chart-definition.ts";
import { pointsOf } from "./chart-table.ts";
import { numberOf } from "./chart-values.ts";
import { ValueContent } from "./value-content.tsx";

interface LinePlotProps {
  readonly model: ChartModel;
  readonly active: number | null;
  readonly onPoint: (index: number) => void;
}

/** Rows without a point in time are listed and not drawn. */
export function LinePlot({ model, active, onPoint }: LinePlotProps): ReactElement {
  const { format } = useI18n();
  const points = pointsOf(model);
  const rows = model.panels.flatMap((panel) => panel.rows);
  const drawn = rows.flatMap((row) => {
    if (row.at === null) return [];
    return [
      {
        key: row.key,
        ...spanOfDate(row.at, row.until ?? null),
        values: row.values.map(numberOf),
        labels: row.values.map((value) => (value.kind === "unknown" ? "" : value.text)),
        isActive: active !== null && points[active]?.row === row,
      },
    ];
  });
  const series = model.series.map(({ key, scope }) => ({ key, className: `region-${scope ?? "global"}` }));
  return (
    <>
      <LazyLine points={drawn} series={series} writeTick={format.number} />
      <ol className="line-points">
        {points.map(({ row, value, series: at }, index) => (
          <li
            key={`${row.key} ${at}`}
            className={index === active ? "is-active" : undefined}
            onPointerEnter={() => onPoint(index)}
            onPointerDown={() => onPoint(index)}
          >
            <span>{row.label}</span>
            {model.series.length > 1 && <span className="bars-detail">{model.series[at]?.name}</span>}
            <b>
              <ValueContent value={value} />
            </b>
          </li>
        ))}
      </ol>
    </>
  );
}
