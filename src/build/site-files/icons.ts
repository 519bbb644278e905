/** Icons for home screens, drawn from the favicon. */
import { Resvg } from "@resvg/resvg-js";
import { themeColours } from "./theme-colours.ts";

interface Icon {
  readonly file: string;
  /** Pixels. */
  readonly size: number;
  /** What of the width the mark takes: systems cut a maskable icon to a circle of four fifths of it. */
  readonly share: number;
  /** Corner of the ground, as a share of the width; where the system cuts the icon there is none. */
  readonly corner: number;
}

export const icons = {
  small: { file: "icons/icon-192.png", size: 192, share: 0.8, corner: 0.18 },
  large: { file: "icons/icon-512.png", size: 512, share: 0.8, corner: 0.18 },
  maskable: { file: "icons/icon-maskable-512.png", size: 512, share: 0.58, corner: 0 },
  apple: { file: "icons/apple-touch-icon.png", size: 180, share: 0.76, corner: 0 },
} as const satisfies Record<string, Icon>;

/** The side of the favicon's drawing. */
const side = 32;

/** The favicon on the ground of the light plate. Its styles for the dark are not read by the drawing library. */
function iconSvg(favicon: string, { size, share, corner }: Icon): string {
  const inner = favicon
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, "")
    .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, "");
  const scale = (size * share) / side;
  const offset = (size * (1 - share)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" fill="none">`,
    `<rect width="${size}" height="${size}" rx="${size * corner}" fill="${themeColours.light}"/>`,
    `<g transform="translate(${offset} ${offset}) scale(${scale})">${inner}</g></svg>`,
  ].join("");
}

/** The icon as PNG. The same drawing gives the same bytes. */
export function drawIcon(favicon: string, icon: Icon): Uint8Array {
  return new Resvg(iconSvg(favicon, icon)).render().asPng();
}
