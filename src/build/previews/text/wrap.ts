import { chineseWords } from "#i18n/format.ts";
import { linePieces } from "#i18n/line-breaks.ts";
import { isChinese, textWidth } from "./measure.ts";
import type { TextStyle } from "./measure.ts";

/** A line may end after a space, a hyphen, a dash or a slash, but not within "2019–2024"; in Chinese between words. */
const pieces = (text: string): readonly string[] =>
  text
    .split(/(?<=\s)|(?<=[–—/])(?!(?<=\d.)\d)|(?<=\p{L}-)(?=\p{L})/u)
    .flatMap((piece) => (isChinese(piece) ? linePieces(chineseWords(piece)) : [piece]))
    .filter(Boolean);

/** Lines filled one after the other. A word wider than `width` stands on a line of its own. */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== "");
}

const TRIES = 24;

/** As few lines as `wrapText` makes, of lengths as even as may be, so that no word is left alone. */
export function wrapEvenly(text: string, style: TextStyle, width: number): readonly string[] {
  const widest = wrapText(text, style, width);
  const unevenness = (lines: readonly string[]): number => {
    const widths = lines.map((line) => textWidth(line, style));
    return widths.reduce((sum, one) => sum + (Math.max(...widths) - one) ** 2, 0);
  };
  return Array.from({ length: TRIES }, (_, index) => wrapText(text, style, (width * (index + 1)) / TRIES))
    .filter((lines) => lines.length === widest.length && fits(lines, style, width))
    .reduce((best, lines) => (unevenness(lines) < unevenness(best) ? lines : best), widest);
}

const fits = (lines: readonly string[], style: TextStyle, width: number): boolean =>
  lines.every((line) => textWidth(line, style) <= width);

/** Text cut to so many lines, its end told by an ellipsis: the last resort. */
export function cutText(text: string, style: TextStyle, width: number, most: number): readonly string[] {
  const lines = wrapText(text, style, width);
  if (lines.length <= most && fits(lines, style, width)) return lines;
  let kept = text;
  while (kept !== "") {
    kept = kept.replace(/\s*\S$/u, "");
    const shorter = wrapText(`${kept}…`, style, width);
    if (shorter.length <= most && fits(shorter, style, width)) return shorter;
  }
  return ["…"];
}

/** A size that may be used, and for how many lines at most. */
export interface SizeStep {
  readonly size: number;
  readonly lines: number;
}
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Share of the longest line below which an earlier one looks lost. */
const LEAST_SHARE = 0.4;

function isRagged(lines: readonly string[], style: TextStyle): boolean {
  const widths = lines.map((line) => textWidth(line, style));
  return widths.slice(0, -1).some((width) => width < Math.max(...widths) * LEAST_SHARE);
}

/**
 * The text at the first size at which it fits into its lines and `height` pixels, if need be with a ragged edge; at the last one
 * it is cut.
 */
export function fitText(
  text: string,
  box: { readonly face: TextStyle["face"]; readonly width: number; readonly height: number; readonly leading: number },
  steps: readonly SizeStep[],
): FittedText {
  let ragged: FittedText | null = null;
  for (const { size, lines: most } of steps) {
    const style = { face: box.face, size };
    const lines = wrapEvenly(text, style, box.width);
    const isFitting =
      lines.length <= most && lines.length * size * box.leading <= box.height && fits(lines, style, box.width);
    if (isFitting && !isRagged(lines, style)) return { size, lines };
    if (isFitting) ragged ??= { size, lines };
  }
  if (ragged !== null) return ragged;
  const size = steps.at(-1)?.size ?? 1;
  const most = Math.max(1, Math.floor(box.height / (size * box.leading)));
  return { size, lines: cutText(text, { face: box.face, size }, box.width, most) };
}
