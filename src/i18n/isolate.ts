/**
 * Names that keep their Latin form inside Arabic sentences. Without marks the signs and numbers around such a name would join it
 * and change their places; the two marks (first strong isolate, pop directional isolate) are not seen and not spoken.
 */
import type { Language } from "./languages.ts";

const start = "\u2068";
const end = "\u2069";
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Text for a place inside a sentence of the direction; itself where no letter in it runs the other way. */
export function isolate(text: string, direction: Language["direction"]): string {
  const isAlone = text.startsWith(start) && text.indexOf(end) === text.length - 1;
  return direction === "rtl" && !isAlone && leftToRight.test(text) ? `${start}${text}${end}` : text;
}
