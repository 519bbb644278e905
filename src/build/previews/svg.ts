import { faces } from "./fonts/fonts.ts";
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
}

/** One line of text. */
export function textLine(text: string, { x, y, face, size, fill, anchor = "start", halo }: TextPlace): string {
  const { family, weight, style } = faces[face];
  const font = `font-family="${family}" font-size="${px(size)}" font-weight="${weight}" font-style="${style}"`;
  const line = (paint: string): string =>
    `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" ${font} ${paint}>${escapeText(text)}</text>`;
  const rim = halo === undefined ? "" : line(`fill="none" stroke="${halo}" stroke-width="5" stroke-linejoin="round"`);
  return rim + line(`fill="${fill}"`);
}

/** Lines below one another. */
export function textBlock(lines: readonly string[], place: TextPlace, leading: number): string {
  return lines.map((line, index) => textLine(line, { ...place, y: place.y + index * leading })).join("");
}
