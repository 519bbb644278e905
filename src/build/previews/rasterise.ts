import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { faceNames, faces, fontPath } from "./fonts/fonts.ts";

/** Only the committed fonts: a picture must not depend on the machine that draws it. */
const font = {
  fontFiles: faceNames.map(fontPath),
  loadSystemFonts: false,
  defaultFontFamily: faces.sans.family,
} as const;

/** Flat tints and text need few colours; they keep pictures small. */
const PNG = { palette: true, colours: 96, dither: 0, effort: 4, compressionLevel: 9 } as const;

/** An SVG document as a PNG of its own size. The same text always gives the same bytes. */
export async function rasterise(svg: string): Promise<Buffer> {
  const image = new Resvg(svg, { font }).render();
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PNG)
    .toBuffer();
}
