/** The table of a chart, from the same rows as its plot. */
import { createTally, createFigure } from "#domain/figure.ts";
import type { Cell, FigureModel, FigureRow } from "#domain/figure.ts";
import type { ChartModel, ChartPanel, ChartRing, ChartRow, ChartValue } from "./chart-definition.ts";
import { citedIn } from "./chart-values.ts";

function cellOf(value: ChartValue, ring: ChartRing | null = null): Cell {
  const sources = ring === null ? {} : { sources: ring.sources };
  if (value.kind === "cited") return { kind: "number", number: value.number, counts: value.counts, text: value.text };
  if (value.kind === "unknown") return { kind: "number", number: null, counts: value.counts };
  if (value.kind === "none") return { kind: "text", text: value.text, to: null, ...sources };
  return { kind: "computed", text: value.text, value: value.value, how: value.how, from: value.from, ...sources };
}
const textCell = (text: string): Cell => ({ kind: "text", text, to: null });

function rowsOfPanel(model: ChartModel, panel: ChartPanel): readonly FigureRow[] {
  const lead = (detail: string | null): readonly Cell[] => [
    ...(model.panelHead === null ? [] : [textCell(panel.name)]),
    ...(model.detailHead === null ? [] : [textCell(detail ?? "")]),
  ];
  const rows = panel.rows.map((row) => ({
    key: `${panel.key} ${row.key}`,
    isHere: false,
    head: { text: row.label, to: row.to },
    cells: [...lead(row.detail), ...row.values.map((value, at) => cellOf(value, row.rings?.[at]))],
  }));
  if (panel.total === null) return rows;
  const total = {
    key: `${panel.key} total`,
    isHere: true,
    head: { text: panel.total.label, to: null },
    cells: [...lead(null), ...panel.total.values.map((value) => cellOf(value))],
  };
  return [...rows, total];
}

/** Cites what the values cite; a chart that only counts our own records cites none. */
export function tableOf(id: string, model: ChartModel): FigureModel {
  const figure = {
    id,
    heading: model.heading,
    summary: model.summary,
    columns: [
      model.rowHead,
      ...(model.panelHead === null ? [] : [model.panelHead]),
      ...(model.detailHead === null ? [] : [model.detailHead]),
      ...model.series.map(({ name }) => name),
    ],
    rows: model.panels.flatMap((panel) => rowsOfPanel(model, panel)),
    note: model.note,
    ...(model.noteLanguage === undefined ? {} : { noteLanguage: model.noteLanguage }),
  };
  const isCited = model.panels.some(
    ({ rows, total }) =>
      rows.some((row) => row.values.some((value) => citedIn(value).length > 0)) || (total?.values.length ?? 0) > 0,
  );
  return isCited ? createFigure(figure) : createTally(figure);
}

/** A point of a plot: a value of a row that keys and pointers lead to. */
export interface ChartPoint {
  readonly panel: ChartPanel;
  readonly row: ChartRow;
  readonly series: number;
  readonly value: ChartValue;
}

/** All points in reading order. */
export function pointsOf({ panels }: ChartModel): readonly ChartPoint[] {
  return panels.flatMap((panel) =>
    panel.rows.flatMap((row) => row.values.map((value, series) => ({ panel, row, series, value }))),
  );
}
