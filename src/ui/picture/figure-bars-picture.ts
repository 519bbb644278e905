/** Bars from the table of a figure: one for each row, by the numbers of one column. */
import type { Scope } from "#data/records.ts";
import type { Cell, FigureModel, FigureRow } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import type { I18n } from "#i18n/i18n-context.tsx";
import { axisFor } from "#ui/chart/axis.ts";
import { barEnd, singleBar } from "#ui/chart/bar-mark.ts";
import type { BarMark } from "#ui/chart/bar-mark.ts";
import { createCitedText } from "#ui/use-cited-text.ts";
import { drawBars } from "./bars-picture.ts";
import { browserPen } from "./browser-pen.ts";
import type { BarsPicture, PictureBar } from "./picture-parts.ts";

export interface FigureBars {
  /** Place of the column among the cells, from 0. */
  readonly column: number;
  readonly scopeOf: (row: FigureRow) => Scope | null;
  /** Value at the end of the scale; a round number that holds the greatest where not given. */
  readonly end?: number;
  /** How a number is written where the table writes none; as in the table where not given. */
  readonly write?: (value: number) => string;
}

type Words = Pick<I18n, "t" | "format">;

function valueOf(cell: Cell | undefined): number | null {
  if (cell?.kind === "number") return cell.number?.value ?? null;
  return cell?.kind === "computed" ? (cell.value ?? null) : null;
}

function markOf(cell: Cell | undefined): BarMark {
  const value = valueOf(cell);
  if (value === null) return { kind: "unknown" };
  return singleBar(value, barEnd(cell?.kind === "number" ? (cell.number?.qualifier ?? null) : null));
}

function textOf(cell: Cell | undefined, { t, format }: Words, write = format.number): string {
  if (cell?.kind === "number" && cell.number !== null)
    return cell.text ?? createCitedText({ t, format }, write)(cell.number);
  return cell?.kind === "computed" ? cell.text : t("value.notRecorded");
}

/** Rows in the order of the table; the row the page is about stands out by its weight alone. */
function figureBars(model: FigureModel, bars: FigureBars, words: Words): BarsPicture {
  const { format, t } = words;
  const cells = model.rows.map(({ cells: own }) => own[bars.column]);
  const axis = axisFor(bars.end ?? Math.max(1, ...cells.map((cell) => valueOf(cell) ?? 0)));
  const write = bars.write ?? format.number;
  const rows = model.rows.map((row, at): PictureBar => ({
    label: row.head.text,
    detail: null,
    disc: null,
    value: textOf(cells[at], words, write),
    mark: markOf(cells[at]),
    scope: bars.scopeOf(row),
    parts: [],
  }));
  return {
    panels: [{ name: null, total: null, bars: rows }],
    axis: { end: axis.end, ticks: axis.ticks.map((at) => ({ at, label: write(at) })) },
    unknown: rows.some(({ mark }) => mark.kind === "unknown") ? t("value.notRecorded") : null,
  };
}

/** Throws where the browser gives no canvas. */
export function drawFigureBars(model: FigureModel, bars: FigureBars, i18n: I18n): Drawing {
  return drawBars(figureBars(model, bars, i18n), browserPen(i18n.language.direction));
}
