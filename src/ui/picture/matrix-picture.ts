/** Draws rows by columns with a circle in each cell, its area the value, and rings where more is said of a cell. */
import type { Drawing } from "#domain/take-away.ts";
import { inkToken, markToken } from "./hues.ts";
import { createPen, leading } from "./pen.ts";
import type { Pen, PenOptions, Words } from "./pen.ts";
import type { MatrixPicture, PictureCell } from "./picture-parts.ts";

const size = 18;
const head: Words = { size: 16, family: "sans", color: "ink-2" };
const label: Words = { size, family: "sans", color: "ink" };
const figure: Words = { size: 16, family: "sans", color: "ink-2" };
const least = 3;
const ringGap = 4;
const smallestRing = 11;

function radiusOf(value: number | null, greatest: number, most: number): number {
  if (value === null || value <= 0 || greatest <= 0) return 0;
  return Math.max(least, most * Math.sqrt(value / greatest));
}

function ringMark(ring: NonNullable<PictureCell["ring"]>, x: number, y: number, radius: number, pen: Pen): string {
  const look =
    ring === "stated"
      ? { stroke: pen.palette("torch"), "stroke-width": 2.5 }
      : { stroke: pen.palette("ink-3"), "stroke-width": 1.5, "stroke-dasharray": "2 3" };
  return pen.circle(x, y, Math.max(smallestRing, radius + ringGap), { fill: "none", ...look });
}

function keyLine(picture: MatrixPicture, y: number, most: number, pen: Pen): string {
  let x = 0;
  return picture.keys
    .map(({ mark, text }) => {
      const middle = y + 12;
      const fill = pen.palette("ink-3");
      const sign =
        mark === "area"
          ? pen.circle(x + 6, middle, least, { fill }) + pen.circle(x + 18 + most / 2, middle, most / 2, { fill })
          : ringMark(mark, x + 14, middle, 0, pen);
      const room = mark === "area" ? 26 + most : 34;
      const drawn = sign + pen.text(x + room, middle + 6, text, figure);
      x += room + pen.measure(text, figure) + 36;
      return drawn;
    })
    .join("");
}

/** Columns share the room beside the names of the rows. */
export function drawMatrix(picture: MatrixPicture, options: PenOptions): Drawing {
  const pen = createPen(options);
  const { columns, rows } = picture;
  const nameWidth = pen.width * (columns.length > 7 ? 0.26 : 0.32);
  const step = Math.min((pen.width - nameWidth) / Math.max(1, columns.length), 180);
  const most = Math.min(26, step * 0.26);
  const greatest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  const middleOf = (at: number): number => nameWidth + step * (at + 0.5);
  const heads = columns.map(({ name, scope }, at) => ({
    scope,
    at,
    lines: pen.paragraph({ x: middleOf(at), y: 0, width: step - 10 }, name, {
      ...head,
      color: inkToken(scope),
      anchor: "middle",
    }),
  }));
  const headHeight = Math.max(leading(head.size), ...heads.map(({ lines }) => lines.height)) + 10;
  // Heads stand on the line beneath them.
  let markup = columns
    .map(({ name, scope }, at) => {
      const own = heads[at]?.lines.height ?? 0;
      const place = { x: middleOf(at), y: headHeight - 10 - own, width: step - 10 };
      return pen.paragraph(place, name, { ...head, color: inkToken(scope), anchor: "middle" }).markup;
    })
    .join("");
  markup += pen.text(0, headHeight - 16, picture.rowHead, { ...head, color: "ink-3" });
  let y = headHeight;
  for (const { label: name, cells } of rows) {
    const words = pen.paragraph({ x: 0, y: 0, width: nameWidth - 20 }, name, label);
    const rowHeight = Math.max(2 * most + 12, words.height + 16);
    const middle = y + rowHeight / 2;
    markup += pen.line([0, y], [pen.width, y], "rule");
    markup += pen.paragraph({ x: 0, y: middle - words.height / 2, width: nameWidth - 20 }, name, label).markup;
    markup += cells
      .map((cell, at) => {
        const radius = radiusOf(cell.value, greatest, most);
        const x = middleOf(at) - 12;
        const hue = markToken(columns[at]?.scope ?? null);
        const dot = radius > 0 ? pen.circle(x, middle, radius, { fill: pen.palette(hue) }) : "";
        const nothing =
          radius === 0 && cell.ring === null && cell.label === ""
            ? pen.circle(x, middle, 1.5, { fill: pen.palette("rule-2") })
            : "";
        const ring = cell.ring === null ? "" : ringMark(cell.ring, x, middle, radius, pen);
        const beside = x + Math.max(radius, cell.ring === null ? 0 : Math.max(smallestRing, radius + ringGap)) + 7;
        return dot + nothing + ring + pen.text(beside, middle + 6, cell.label, figure);
      })
      .join("");
    y += rowHeight;
  }
  const key = keyLine(picture, y + 18, most, pen);
  return {
    width: pen.width,
    height: y + (picture.keys.length > 0 ? 18 + 2 * 14 + most / 2 : 0),
    markup: markup + pen.line([0, y], [pen.width, y], "rule") + key,
  };
}
