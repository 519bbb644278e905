/** The points of a chart over time in words, with their markers; they need no script. */
import type { ReactElement } from "react";
import { pointHandlers } from "#ui/chart/touch-first.ts";
import type { ChartModel } from "./chart-definition.ts";
import { pointsOf } from "./chart-table.ts";
import { ValueContent } from "./value-content.tsx";

interface LineValuesProps {
  readonly model: ChartModel;
  /** Place among the points of the chart; null: none. */
  readonly active: number | null;
  readonly onPoint?: (index: number | null) => void;
}

/** In the order of the rows. */
export function LineValues({ model, active, onPoint }: LineValuesProps): ReactElement {
  return (
    <ol className="line-points">
      {pointsOf(model).map(({ row, value, series: at }, index) => (
        <li
          key={`${row.key} ${at}`}
          className={index === active ? "is-active" : undefined}
          {...pointHandlers(index === active, (shows) => onPoint?.(shows ? index : null))}
        >
          <span>{row.label}</span>
          {model.series.length > 1 && <span className="bars-detail">{model.series[at]?.name}</span>}
          <b>
            <ValueContent value={value} />
          </b>
        </li>
      ))}
    </ol>
  );
}
