import { textWidth } from "./measure.ts";
import type { TextStyle } from "./measure.ts";

/** Where a line may end: after a space, a hyphen, a dash or a slash. */
const pieces = (text: string): readonly string[] => text.split(/(?<=[\s–—/])|(?<=\p{L}-)(?=\p{L})/u).filter(Boolean);

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

/** As few lines as `wrapText` makes, of lengths as even as may be, so that no word is left alone. */
export function wrapEvenly(text: string, style: TextStyle, width: number): readonly string[] {
  const count = wrapText(text, style, width).length;
  let [low, high] = [width / Math.max(1, count), width];
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    const lines = wrapText(text, style, middle);
    if (lines.length <= count && lines.every((line) => textWidth(line, style) <= middle)) high = middle;
    else low = middle;
  }
  return wrapText(text, style, high);
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

/** The text at the first size at which it fits into its lines and `height` pixels; at the last one it is cut. */
export function fitText(
  text: string,
  box: { readonly face: TextStyle["face"]; readonly width: number; readonly height: number; readonly leading: number },
  steps: readonly SizeStep[],
): FittedText {
  for (const { size, lines: most } of steps) {
    const style = { face: box.face, size };
    const lines = wrapEvenly(text, style, box.width);
    if (lines.length <= most && lines.length * size * box.leading <= box.height && fits(lines, style, box.width))
      return { size, lines };
  }
  const size = steps.at(-1)?.size ?? 1;
  const most = Math.max(1, Math.floor(box.height / (size * box.leading)));
  return { size, lines: cutText(text, { face: box.face, size }, box.width, most) };
}
