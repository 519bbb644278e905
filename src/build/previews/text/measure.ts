import { faces, fontBytes, fontNames } from "../fonts/fonts.ts";
import type { FaceName, FontName } from "../fonts/fonts.ts";
import { readFontMetrics } from "../fonts/font-metrics.ts";
import type { FontMetrics } from "../fonts/font-metrics.ts";
import { joinedForms } from "./arabic-forms.ts";

export interface TextStyle {
  readonly face: FaceName;
  /** Pixels. */
  readonly size: number;
}

const metrics: ReadonlyMap<FontName, FontMetrics> = new Map(
  fontNames.map((name) => [name, readFontMetrics(fontBytes(name))] as const),
);
/** Stands in for a character without a glyph, in ems; a test keeps such characters out. */
const MISSING = 1;
/** Marks of direction are neither seen nor take they room. */
const unseen = /\p{Cf}/gu;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Whether a text has Chinese characters or signs. */
export const isChinese = (text: string): boolean => chinese.test(text);

/** The font that a text of a face is set in. */
export function fontFor(text: string, face: FaceName): FontName {
  return faces[face][isChinese(text) ? 1 : 0];
}

/** Width in pixels, without kerning, which mostly takes a little away. */
export function textWidth(text: string, { face, size }: TextStyle): number {
  const font = metrics.get(fontFor(text, face));
  const seen = text.replaceAll(unseen, "");
  return joinedForms(seen).reduce((sum, codePoint) => sum + (font?.advance(codePoint) ?? MISSING), 0) * size;
}

/** Characters of a text that its font cannot draw, each once. */
export function missingCharacters(text: string, face: FaceName): readonly string[] {
  const font = metrics.get(fontFor(text, face));
  return [...new Set(text.replaceAll(unseen, ""))].filter((char) => font?.advance(char.codePointAt(0) ?? 0) === null);
}
