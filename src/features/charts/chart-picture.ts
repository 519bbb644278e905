/** A chart as a picture: the same values as its plot and table, drawn anew to stand alone. Loaded when a reader asks for it. */
import type { Drawing } from "#domain/take-away.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "#ui/chart/axis.ts";
import { drawBars } from "#ui/picture/bars-picture.ts";
import { browserPen } from "#ui/picture/browser-pen.ts";
import { drawLine } from "#ui/picture/line-picture.ts";
import { drawMatrix } from "#ui/picture/matrix-picture.ts";
import type {
  BarsPicture,
  LinePicture,
  MatrixPicture,
  PictureBar,
  PictureCell,
  PicturePanel,
} from "#ui/picture/picture-parts.ts";
import { greatestLength, markOf, stackedMark } from "./bar-marks.ts";
import type { ChartModel, ChartPanel, ChartRow, ChartValue } from "./chart-definition.ts";
import { isUnknown, numberOf } from "./chart-values.ts";
import { linePoints } from "./line-points.ts";

type Words = Pick<I18n, "t" | "format">;

const textOf = (value: ChartValue | undefined, { t }: Words): string =>
  value === undefined || value.kind === "unknown" ? t("value.notRecorded") : value.text;

function headOf(row: ChartRow, showsDetail: boolean): Pick<PictureBar, "label" | "detail" | "disc"> {
  const isRecorded = row.values.some((value) => numberOf(value) !== null);
  return {
    label: row.label,
    detail: showsDetail && row.detail !== row.label ? row.detail : null,
    disc: row.disc === null ? null : { order: row.disc, isHollow: !isRecorded },
  };
}

function barsOf(model: ChartModel, row: ChartRow, words: Words): readonly PictureBar[] {
  const { mark, series, panels } = model;
  if (mark === "grouped") {
    const head: PictureBar = {
      ...headOf(row, true),
      value: null,
      mark: { kind: "blank" },
      scope: row.scope,
      parts: [],
    };
    const bars = series.map(({ name, scope }, at): PictureBar => {
      const value = row.values[at];
      return {
        label: name,
        detail: null,
        disc: null,
        value: textOf(value, words),
        mark: markOf(value),
        scope: scope ?? row.scope,
        parts: [],
      };
    });
    return [head, ...bars];
  }
  if (mark === "stacked") {
    const parts = series.map(({ name, scope }, at) => ({ name, scope, value: textOf(row.values[at], words) }));
    return [{ ...headOf(row, true), value: null, mark: stackedMark(model, row), scope: row.scope, parts }];
  }
  const [value] = row.values;
  const said = { value: textOf(value, words), mark: markOf(value) };
  return [{ ...headOf(row, panels.length === 1), ...said, scope: row.scope, parts: [] }];
}

function panelOf(model: ChartModel, panel: ChartPanel, words: Words): PicturePanel {
  const [total] = panel.total?.values ?? [];
  const hasTotals = model.panels.some((one) => one.total !== null);
  const { t } = words;
  return {
    name: model.panels.length > 1 ? panel.name : null,
    total: !hasTotals
      ? null
      : panel.total === null || total === undefined
        ? t("charts.noTotal")
        : t("charts.totalOf", { label: panel.total.label, value: textOf(total, words) }),
    bars: panel.rows.flatMap((row) => barsOf(model, row, words)),
  };
}

/** A chart of bars as its picture draws it. */
export function barsPicture(model: ChartModel, words: Words): BarsPicture {
  const { t, format } = words;
  const axis = axisFor(greatestLength(model));
  const write = (tick: number): string => {
    if (model.scale === "percent") return format.shortPercent(tick);
    const isLast = tick === axis.end && model.unit !== null;
    return isLast ? t("charts.lastTick", { number: format.number(tick), unit: model.unit ?? "" }) : format.number(tick);
  };
  const hasUnknown = model.panels.some(({ rows }) => rows.some(({ values }) => values.some(isUnknown)));
  return {
    panels: model.panels.map((panel) => panelOf(model, panel, words)),
    axis: { end: axis.end, ticks: axis.ticks.map((at) => ({ at, label: write(at) })) },
    unknown: hasUnknown ? t("value.notRecorded") : null,
  };
}

/** A chart over time as its picture draws it. */
export function linePicture(model: ChartModel, { format }: Words): LinePicture {
  return {
    points: linePoints(model, null),
    series: model.series,
    writeTick: format.number,
    writeDate: format.date,
  };
}

/** A matrix as its picture draws it. */
export function matrixPicture(model: ChartModel, { t, format }: Words): MatrixPicture {
  const rows = model.panels.flatMap((panel) => panel.rows);
  const values = rows.flatMap((row) => row.values.map((value) => numberOf(value) ?? 0));
  const some = Math.max(2, Math.round(Math.max(0, ...values) / 4));
  const rings = rows.flatMap((row) => row.rings ?? []).filter((ring) => ring !== null);
  const cellOf = (row: ChartRow, at: number): PictureCell => {
    const number = numberOf(row.values[at]);
    const ring = row.rings?.[at] ?? null;
    return {
      value: number,
      label: number === null || number === 0 ? "" : format.number(number),
      ring: ring === null ? null : ring.isStated ? "stated" : "read",
    };
  };
  return {
    rowHead: model.rowHead,
    columns: model.series,
    rows: rows.map((row) => ({ label: row.label, cells: row.values.map((_, at) => cellOf(row, at)) })),
    keys: [
      { mark: "area", text: t("charts.matrix.area", { some, unit: model.unit ?? "" }) },
      ...(rings.some(({ isStated }) => isStated) ? [{ mark: "stated" as const, text: t("charts.matrix.stated") }] : []),
      ...(rings.some(({ isStated }) => !isStated) ? [{ mark: "read" as const, text: t("charts.matrix.read") }] : []),
    ],
  };
}

/** null where a chart is a table. Throws where the browser gives no canvas. */
export function drawChart(model: ChartModel, i18n: I18n): Drawing | null {
  if (model.mark === "table") return null;
  const pen = browserPen(i18n.language.direction);
  if (model.mark === "line") return drawLine(linePicture(model, i18n), pen);
  if (model.mark === "matrix") return drawMatrix(matrixPicture(model, i18n), pen);
  return drawBars(barsPicture(model, i18n), pen);
}
