/** Draws a table: columns as wide as their words ask for, within the room there is. */
import type { Drawing } from "#domain/take-away.ts";
import { createPen } from "./pen.ts";
import type { Pen, PenOptions, Words } from "./pen.ts";
import type { TablePicture } from "./picture-parts.ts";

const gap = 28;
const head: Words = { size: 16, family: "sans", weight: 600, color: "ink-2" };
const body: Words = { size: 18, family: "sans", color: "ink" };
const missing: Words = { size: 17, family: "sans", isItalic: true, color: "ink-3" };

/** Widths that add up to `room`: columns that need little get it, the others share what is left. */
export function columnWidths(wanted: readonly number[], room: number): readonly number[] {
  const widths = wanted.map(() => 0);
  let left = room;
  let open = wanted.map((_, at) => at);
  while (open.length > 0) {
    const share = left / open.length;
    const modest = open.filter((at) => (wanted[at] ?? 0) <= share);
    if (modest.length === 0) {
      for (const at of open) widths[at] = share;
      return widths;
    }
    for (const at of modest) {
      widths[at] = wanted[at] ?? 0;
      left -= widths[at] ?? 0;
    }
    open = open.filter((at) => !modest.includes(at));
  }
  const first = widths[0] ?? 0;
  return [first + Math.min(left, 160), ...widths.slice(1)];
}

function cellWords(cell: TablePicture["rows"][number]["cells"][number], isHere: boolean, isFirst: boolean): Words {
  if (cell.isMissing) return missing;
  return { ...body, ...(isHere || isFirst ? { weight: isHere ? 700 : 600 } : {}) };
}

function wantedWidths(picture: TablePicture, pen: Pen): readonly number[] {
  return picture.columns.map((column, at) =>
    Math.ceil(
      Math.max(
        pen.measure(column, head),
        ...picture.rows.map(({ cells, isHere }) => {
          const cell = cells[at];
          return cell === undefined ? 0 : pen.measure(cell.text, cellWords(cell, isHere, at === 0));
        }),
      ) + 4,
    ),
  );
}

/** The first cell of a row is its head. */
export function drawTable(picture: TablePicture, options: PenOptions): Drawing {
  const pen = createPen(options);
  const count = picture.columns.length;
  const widths = columnWidths(wantedWidths(picture, pen), pen.width - gap * (count - 1));
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + gap, 0));
  const place = (at: number, y: number) => ({ x: starts[at] ?? 0, y, width: widths[at] ?? 0 });
  const heads = picture.columns.map((column, at) => pen.paragraph(place(at, 0), column, head));
  let y = Math.max(...heads.map(({ height }) => height)) + 8;
  let markup =
    heads.map((set) => set.markup).join("") + pen.line([0, y], [pen.width, y], "frame", { "stroke-width": 1.5 });
  for (const { cells, isHere } of picture.rows) {
    const set = cells.map((cell, at) => pen.paragraph(place(at, y + 9), cell.text, cellWords(cell, isHere, at === 0)));
    y += Math.max(...set.map(({ height }) => height)) + 18;
    markup += set.map((each) => each.markup).join("") + pen.line([0, y], [pen.width, y], "rule");
  }
  if (picture.more !== null) {
    const more = pen.paragraph({ x: 0, y: y + 12, width: pen.width }, picture.more, { ...missing, color: "ink-2" });
    markup += more.markup;
    y += more.height + 12;
  }
  return { width: pen.width, height: y, markup };
}
