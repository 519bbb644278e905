/** The plot of a chart by its kind of mark, with one tab stop and the line that says the value pointed at. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlotKeys } from "#ui/chart/plot-keys.tsx";
import { timeDirection } from "#ui/time-direction.ts";
import { useNavigate } from "#url/router.ts";
import { BarsPlot } from "./bars-plot.tsx";
import type { ChartModel } from "./chart-definition.ts";
import { ChartMatrix } from "./chart-matrix.tsx";
import { pointsOf } from "./chart-table.ts";
import { LinePlot } from "./line-plot.tsx";
import { ValueReadout } from "./value-readout.tsx";

/** Where the reader points is a passing thing, no view: it is not in the address. */
export function ChartPlot({ model }: { model: ChartModel }): ReactElement {
  const { t, language } = useI18n();
  const navigate = useNavigate();
  const [at, pointAt] = useState<number | null>(null);
  const points = pointsOf(model);
  const point = at === null ? undefined : points[at];
  const active = point === undefined ? null : at;
  const openPage = (index: number): void => {
    const to = points[index]?.row.to ?? null;
    if (to !== null) void navigate(to);
  };
  return (
    <PlotKeys
      label={t("charts.plotLabel", { heading: model.heading, count: points.length })}
      count={points.length}
      direction={model.mark === "line" ? timeDirection : language.direction}
      active={active}
      onMove={pointAt}
      onOpen={openPage}
      readout={point && <ValueReadout point={point} model={model} />}
    >
      {model.mark === "line" ? (
        <LinePlot model={model} active={active} onPoint={pointAt} />
      ) : model.mark === "matrix" ? (
        <ChartMatrix model={model} active={active} onPoint={pointAt} />
      ) : (
        <BarsPlot model={model} active={active} onPoint={pointAt} />
      )}
    </PlotKeys>
  );
}
