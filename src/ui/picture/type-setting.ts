/** Sets words in lines of a given width. Pure: who calls says how wide a text is. */
import { linePieces } from "#i18n/line-breaks.ts";

export interface TypeStyle {
  /** Pixels of the picture. */
  readonly size: number;
  readonly family: "serif" | "sans";
  readonly weight?: number;
  readonly isItalic?: boolean;
}
/** Width of a text in pixels of the picture. */
export type Measure = (text: string, style: TypeStyle) => number;

/** Lists of faces that systems bring, best first: a picture fetches none. */
export type FontStacks = Readonly<Record<TypeStyle["family"], string>>;

/** Pieces that a word may be broken into before it is broken between signs: after its hyphens. */
function breakHyphens(word: string, fits: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  for (const piece of word.split(/(?<=[-\u2010–/])/)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + piece)) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

/** What is still too wide, such as an address, breaks between any two signs. */
function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && !fits(part + sign)) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

/** The lines of a text that are no wider than `width`; a sign that is wider than that stands alone. */
export function setLines(text: string, width: number, style: TypeStyle, measure: Measure): readonly string[] {
  const fits = (some: string): boolean => measure(some, style) <= width;
  const pieces = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const broken = fits(word) ? [word] : breakHyphens(word, fits);
      const parts = broken.flatMap(linePieces);
      return parts.flatMap((part) => (fits(part) ? [part] : breakWord(part, fits))).map((part, at) => ({ part, at }));
    });
  const lines: string[] = [];
  for (const { part, at } of pieces) {
    const last = lines.at(-1);
    // Pieces of one word follow each other without a space.
    const joined = last === undefined ? null : `${last}${at === 0 ? " " : ""}${part}`;
    if (joined !== null && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
