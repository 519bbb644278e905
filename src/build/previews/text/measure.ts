import { faceNames, fontBytes } from "../fonts/fonts.ts";
import type { FaceName } from "../fonts/fonts.ts";
import { readFontMetrics } from "../fonts/font-metrics.ts";
import type { FontMetrics } from "../fonts/font-metrics.ts";

export interface TextStyle {
  readonly face: FaceName;
  /** Pixels. */
  readonly size: number;
}

const metrics: ReadonlyMap<FaceName, FontMetrics> = new Map(
  faceNames.map((name) => [name, readFontMetrics(fontBytes(name))] as const),
);
/** Stands in for a character without a glyph, in ems; a test keeps such characters out. */
const MISSING = 1;

/** Width in pixels, without kerning, which mostly takes a little away. */
export function textWidth(text: string, { face, size }: TextStyle): number {
  const font = metrics.get(face);
  return [...text].reduce((sum, char) => sum + (font?.advance(char.codePointAt(0) ?? 0) ?? MISSING), 0) * size;
}

/** Characters that a face cannot draw, each once. */
export function missingCharacters(text: string, face: FaceName): readonly string[] {
  const font = metrics.get(face);
  return [...new Set(text)].filter((char) => font?.advance(char.codePointAt(0) ?? 0) === null);
}
