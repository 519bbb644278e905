import { fontOf } from "./fonts/fonts.ts";
import { fontFor } from "./text/measure.ts";
import type { TextStyle } from "./text/measure.ts";

/** Text for SVG content and attributes. */
const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Pixels, to a tenth: finer steps are not seen. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

export interface TextPlace extends TextStyle {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  /** A ground-coloured rim that keeps the text off what lies under it. */
  readonly halo?: string;
  /** Whether the text it is a line of reads from the right; unless told, by its own letters. */
  readonly isFromRight?: boolean;
}

/** Marks around a text that reads from the right: the renderer takes every text for one that reads from the left. */
const [FROM_RIGHT, END] = ["\u202b", "\u202c"];
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** One line of text. */
export function textLine(wanted: string, place: TextPlace): string {
  // No face has the narrow space of French numbers; the wider one holds them together as well.
  const text = wanted.replaceAll("\u202f", "\u00a0");
  const { x, y, face, size, fill, anchor = "start", halo, isFromRight = isArabic(text) } = place;
  const { family, weight, style } = fontOf(fontFor(text, face));
  const font = `font-family="${family}" font-size="${px(size)}" font-weight="${weight}" font-style="${style}"`;
  const content = escapeText(isFromRight ? FROM_RIGHT + text + END : text);
  const line = (paint: string): string =>
    `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" ${font} ${paint}>${content}</text>`;
  const rim = halo === undefined ? "" : line(`fill="none" stroke="${halo}" stroke-width="5" stroke-linejoin="round"`);
  return rim + line(`fill="${fill}"`);
}

/** Lines below one another. */
export function textBlock(lines: readonly string[], place: TextPlace, leading: number): string {
  const isFromRight = lines.some(isArabic);
  return lines.map((line, index) => textLine(line, { ...place, y: place.y + index * leading, isFromRight })).join("");
}
