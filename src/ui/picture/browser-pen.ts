/** What drawings need of the browser: colours of the light theme, its faces, the width of words, the direction of the language. */
import { canvasMeasure } from "./canvas-measure.ts";
import { lightPalette } from "./light-palette.ts";
import type { PenOptions } from "./pen.ts";
import { pictureFonts } from "./picture-fonts.ts";
import { pictureMargin, pictureWidth } from "./picture-frame.ts";

/** As wide as a picture without its margins. Throws where the browser gives no canvas. */
export function browserPen(direction: "ltr" | "rtl"): PenOptions {
  const width = pictureWidth - 2 * pictureMargin;
  const fonts = pictureFonts();
  return { width, direction, palette: lightPalette(), fonts, measure: canvasMeasure(fonts) };
}
