import { Resvg } from "@resvg/resvg-js";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";
import { fontNames, fontOf, fontPath } from "./fonts/fonts.ts";

/** Only the committed fonts, as a picture must not depend on the machine that draws it; of them those it names, as reading takes time. */
const fontsFor = (svg: string): NonNullable<ResvgRenderOptions["font"]> => ({
  fontFiles: fontNames.filter((name) => svg.includes(`"${fontOf(name).family}"`)).map(fontPath),
  loadSystemFonts: false,
  defaultFontFamily: fontOf("sans").family,
});

/** Flat tints and text need few colours. No dithering: it would cost more than it gives. */
const PNG = { palette: true, effort: 1, dither: 0 } as const;
/**
 * How true the colours stay and how hard the bytes are pressed; the first that keeps a picture within its weight is used. Pressing
 * hard takes twice the time.
 */
const TRIES = [
  { quality: 95, compressionLevel: 6 },
  { quality: 95, compressionLevel: 9 },
  { quality: 85, compressionLevel: 9 },
  { quality: 70, compressionLevel: 9 },
  { quality: 50, compressionLevel: 9 },
] as const;
/** Bytes. Messengers leave out pictures that are slow to come. */
export const HEAVIEST = 60_000;

/** Everything here that the bytes of a picture depend on, besides fonts and tools. */
export const RASTER_SETTINGS = [PNG, TRIES, HEAVIEST] as const;

/** An SVG document as a PNG of its own size. The same text always gives the same bytes. Throws where it stays too heavy. */
export async function rasterise(svg: string): Promise<Buffer> {
  const image = new Resvg(svg, { font: fontsFor(svg) }).render();
  const { width, height, pixels } = image;
  for (const attempt of TRIES) {
    const drawn = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
    const png = await drawn.png({ ...PNG, ...attempt }).toBuffer();
    if (png.length < HEAVIEST) return png;
  }
  throw new Error(`A preview picture is heavier than ${HEAVIEST} bytes at every quality`);
}
