/**
 * The typefaces of the preview pictures, all there is, and which of them a face is set in: README.md beside it says where they come
 * from and how they are made. The renderer leaves out what a font cannot draw without a word.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Font {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
}

const upright = { weight: 400, style: "normal" } as const;
const bold = { weight: 600, style: "normal" } as const;

const fonts = {
  serif: { file: "atlas-serif.ttf", family: "Atlas Serif", ...upright },
  serifItalic: { file: "atlas-serif-italic.ttf", family: "Atlas Serif", weight: 400, style: "italic" },
  sans: { file: "atlas-sans.ttf", family: "Atlas Sans", ...upright },
  sansBold: { file: "atlas-sans-semibold.ttf", family: "Atlas Sans", ...bold },
  serifChinese: { file: "atlas-serif-chinese.otf", family: "Atlas Serif Chinese", ...upright },
  sansChinese: { file: "atlas-sans-chinese.otf", family: "Atlas Sans Chinese", ...upright },
  sansChineseBold: { file: "atlas-sans-chinese-semibold.otf", family: "Atlas Sans Chinese", ...bold },
} as const satisfies Record<string, Font>;
export type FontName = keyof typeof fonts;

/**
 * A text is set in the first font of its face, in the second where it has Chinese characters; never in both, as the renderer may lose
 * a text of two fonts. Chinese has no italics.
 */
export const faces = {
  serif: ["serif", "serifChinese"],
  serifItalic: ["serifItalic", "serifChinese"],
  sans: ["sans", "sansChinese"],
  sansBold: ["sansBold", "sansChineseBold"],
} as const satisfies Record<string, readonly [FontName, FontName]>;
export type FaceName = keyof typeof faces;

export const faceNames = ["serif", "serifItalic", "sans", "sansBold"] as const satisfies readonly FaceName[];

const isFontName = (name: string): name is FontName => name in fonts;
export const fontNames: readonly FontName[] = Object.keys(fonts).filter(isFontName);

/** A font by its name. */
export const fontOf = (name: FontName): Font => fonts[name];
/** Path of a font's file on this machine. */
export const fontPath = (name: FontName): string => fileURLToPath(new URL(fonts[name].file, import.meta.url));
/** The file itself. */
export const fontBytes = (name: FontName): Buffer => readFileSync(fontPath(name));
