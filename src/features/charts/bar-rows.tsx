/** The rows of a panel as rows of bars: a bar a row, the series of a row end to end, or a bar a series under the row's name. */
import type { ReactElement } from "react";
import type { BarRow } from "#ui/chart/bar-panel.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { hue, markOf, stackedMark } from "./bar-marks.ts";
import type { ChartModel, ChartPanel, ChartRow } from "./chart-definition.ts";
import { numberOf } from "./chart-values.ts";
import { ValueContent } from "./value-content.tsx";

/** A row of bars and the first of the chart's points that it stands for; a row that only heads others stands for none. */
export interface PointedRow {
  readonly bar: BarRow;
  readonly points: number;
}

function Name({ row, showsDetail }: { row: ChartRow; showsDetail: boolean }): ReactElement {
  const isRecorded = row.values.some((value) => numberOf(value) !== null);
  return (
    <>
      {row.disc !== null && <TorchDisc isSmall order={row.disc} isRecorded={isRecorded} />}
      {row.to === null ? <span>{row.label}</span> : <PageLink to={row.to}>{row.label}</PageLink>}
      {showsDetail && row.detail !== null && row.detail !== row.label && (
        <span className="bars-detail">{row.detail}</span>
      )}
    </>
  );
}

function groupedRows(model: ChartModel, row: ChartRow): readonly PointedRow[] {
  const head: BarRow = {
    key: row.key,
    className: "is-head",
    name: <Name row={row} showsDetail />,
    value: null,
    mark: { kind: "blank" },
  };
  const bars = model.series.map((series, index) => ({
    points: 1,
    bar: {
      key: `${row.key} ${series.key}`,
      className: hue(series.scope ?? row.scope),
      name: <span>{series.name}</span>,
      value: <ValueContent value={row.values[index]} />,
      mark: markOf(row.values[index]),
    },
  }));
  return [{ bar: head, points: 0 }, ...bars];
}

function stackedRow(model: ChartModel, row: ChartRow): PointedRow {
  return {
    points: row.values.length,
    bar: {
      key: row.key,
      className: "is-stacked",
      name: <Name row={row} showsDetail />,
      value: (
        <span className="stack-values">
          {model.series.map((series, index) => (
            <span key={series.key} className={`stack-value ${hue(series.scope)} part-${index + 1}`}>
              <span className="swatch" aria-hidden="true" />
              {series.name} <ValueContent value={row.values[index]} />
            </span>
          ))}
        </span>
      ),
      mark: stackedMark(model, row),
    },
  };
}

/** The bar rows of a panel, in its order. */
export function barRowsOf(model: ChartModel, panel: ChartPanel): readonly PointedRow[] {
  if (model.mark === "grouped") return panel.rows.flatMap((row) => groupedRows(model, row));
  if (model.mark === "stacked") return panel.rows.map((row) => stackedRow(model, row));
  return panel.rows.map((row) => ({
    points: row.values.length,
    bar: {
      key: row.key,
      className: hue(row.scope),
      name: <Name row={row} showsDetail={model.panels.length === 1} />,
      value: <ValueContent value={row.values[0]} />,
      mark: markOf(row.values[0]),
    },
  }));
}
