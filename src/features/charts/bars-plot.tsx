/** Panels of bars side by side on one scale, with the total that a source states under the name of its panel. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "#ui/chart/axis.ts";
import { BarPanel } from "#ui/chart/bar-panel.tsx";
import { greatestLength } from "./bar-marks.ts";
import { barRowsOf } from "./bar-rows.tsx";
import type { PointedRow } from "./bar-rows.tsx";
import type { ChartModel, ChartPanel } from "./chart-definition.ts";
import { ValueContent } from "./value-content.tsx";

interface BarsPlotProps {
  readonly model: ChartModel;
  /** Place among all points of the chart; null: none. */
  readonly active: number | null;
  readonly onPoint: (index: number | null) => void;
  /** Level of the panels' names: below that of the chart's heading. */
  readonly panelHead?: "h2" | "h4";
}

function PanelTotal({ panel }: { panel: ChartPanel }): ReactElement | null {
  const { t } = useI18n();
  const [value] = panel.total?.values ?? [];
  if (panel.total === null || value === undefined) return <p className="panel-total none">{t("charts.noTotal")}</p>;
  return (
    <p className="panel-total">
      {t("charts.total", { label: panel.total.label })} <ValueContent value={value} />
    </p>
  );
}

/** The place of each row's first point among all points of the chart, `start` being that of the first row. */
function placesOf(rows: readonly PointedRow[], start: number): readonly number[] {
  return rows.map((_, index) => rows.slice(0, index).reduce((sum, { points }) => sum + points, start));
}

/** Rows hear pointers; the plot around hears keys. */
export function BarsPlot({ model, active, onPoint, panelHead: PanelHead = "h4" }: BarsPlotProps): ReactElement {
  const { t, format } = useI18n();
  const axis = axisFor(greatestLength(model));
  const writeTick = (tick: number): string => {
    if (model.scale === "percent") return format.shortPercent(tick);
    const isLast = tick === axis.end && model.unit !== null && model.panels.length === 1;
    return isLast ? t("charts.lastTick", { number: format.number(tick), unit: model.unit ?? "" }) : format.number(tick);
  };
  const widths = model.panels.map(({ rows }) => rows.reduce((sum, { values }) => sum + values.length, 0));
  return (
    <div className={model.panels.length > 1 ? "panels" : "panels is-single"}>
      {model.panels.map((panel, index) => {
        const rows = barRowsOf(model, panel);
        const places = placesOf(
          rows,
          widths.slice(0, index).reduce((sum, width) => sum + width, 0),
        );
        const isActive = (at: number): boolean => {
          const first = places[at] ?? 0;
          return active !== null && active >= first && active < first + (rows[at]?.points ?? 0);
        };
        return (
          <div className="panel" key={panel.key}>
            {model.panels.length > 1 && <PanelHead>{panel.name}</PanelHead>}
            {model.panels.some(({ total }) => total !== null) && <PanelTotal panel={panel} />}
            <BarPanel
              rows={rows.map(({ bar }, at) =>
                isActive(at) ? { ...bar, className: `${bar.className} is-active` } : bar,
              )}
              axis={axis}
              writeTick={writeTick}
              onPoint={(at) => {
                if (at === null) onPoint(null);
                else if ((rows[at]?.points ?? 0) > 0) onPoint(places[at] ?? 0);
              }}
              // A row that only heads others has no value to show before its page.
              isShown={(at) => rows[at]?.points === 0 || isActive(at)}
            />
          </div>
        );
      })}
    </div>
  );
}
