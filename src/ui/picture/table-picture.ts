/** Draws a table: columns as wide as their words ask for, within the room there is. */
import type { Drawing } from "#domain/take-away.ts";
import { createPen } from "./pen.ts";
import type { Pen, PenOptions, Words } from "./pen.ts";
import type { TablePicture } from "./picture-parts.ts";

const gap = 28;
const head: Words = { size: 16, family: "sans", weight: 600, color: "ink-2" };
const body: Words = { size: 18, family: "sans", color: "ink" };
const missing: Words = { size: 17, family: "sans", isItalic: true, color: "ink-3" };

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/**
 * Widths that add up to `room`: columns that need little get it, the others share what is left by what they ask for. None is
 * narrower than `least`, its longest word, while there is room for that.
 */
export function columnWidths(
  wanted: readonly number[],
  room: number,
  least: readonly number[] = [],
): readonly number[] {
  const widths = wanted.map(() => 0);
  const atLeast = (at: number): number => (sum(least) <= room ? (least[at] ?? 0) : 0);
  // Long texts ask for more lines before they ask for all of the width.
  const weight = (at: number): number => (wanted[at] ?? 0) ** 0.75;
  let left = room;
  let open = wanted.map((_, at) => at);
  while (open.length > 0) {
    const unit = left / sum(open.map(weight));
    const share = (at: number): number => unit * weight(at);
    const tight = open.filter((at) => share(at) < atLeast(at));
    const settled = tight.length > 0 ? tight : open.filter((at) => (wanted[at] ?? 0) <= share(at));
    if (settled.length === 0) {
      for (const at of open) widths[at] = share(at);
      return widths;
    }
    for (const at of settled) widths[at] = tight.length > 0 ? atLeast(at) : (wanted[at] ?? 0);
    left = room - sum(widths);
    open = open.filter((at) => !settled.includes(at));
  }
  const first = widths[0] ?? 0;
  return [first + Math.min(left, 160), ...widths.slice(1)];
}

/** What is not to be broken. Scripts without spaces break anywhere, addresses too. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+|(?<=[-\u2010–/])/)
    .filter((word) => /^[\p{scx=Latn}\p{scx=Arab}\p{scx=Cyrl}\p{P}\p{N}]{1,24}$/u.test(word));

function cellWords(cell: TablePicture["rows"][number]["cells"][number], isHere: boolean, isFirst: boolean): Words {
  if (cell.isMissing) return missing;
  return { ...body, ...(isHere || isFirst ? { weight: isHere ? 700 : 600 } : {}) };
}

/** Of each column the width of its widest text, or of the widest of the `pieces` of its texts. */
function widthsOf(picture: TablePicture, pen: Pen, pieces: (text: string) => readonly string[]): readonly number[] {
  const widest = (text: string, words: Words): number =>
    Math.max(0, ...pieces(text).map((piece) => pen.measure(piece, words)));
  return picture.columns.map((column, at) =>
    Math.ceil(
      Math.max(
        widest(column, head),
        ...picture.rows.map(({ cells, isHere }) => {
          const cell = cells[at];
          return cell === undefined ? 0 : widest(cell.text, cellWords(cell, isHere, at === 0));
        }),
      ) + 4,
    ),
  );
}

/** The first cell of a row is its head. */
export function drawTable(picture: TablePicture, options: PenOptions): Drawing {
  const pen = createPen(options);
  const count = picture.columns.length;
  const wanted = widthsOf(picture, pen, (text) => [text]);
  const words = widthsOf(picture, pen, wordsOf);
  const columns = columnWidths(wanted, pen.width - gap * (count - 1), words);
  const starts = columns.map((_, at) => sum(columns.slice(0, at)) + gap * at);
  const place = (at: number, y: number) => ({ x: starts[at] ?? 0, y, width: columns[at] ?? 0 });
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
