/**
 * The typefaces of the preview pictures, all there is: a script joins with a file here, next to `OFL.txt`. resvg reads TrueType only
 * and leaves other files out without a word. Made from the Latin, Latin Extended and Vietnamese files of `@fontsource` 5.3.1 (Source
 * Serif 4, Source Sans 3), joined and without hints; renamed, as their licence asks of changed versions.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Face {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
}

export const faces = {
  serif: { file: "atlas-serif.ttf", family: "Atlas Serif", weight: 400, style: "normal" },
  serifItalic: { file: "atlas-serif-italic.ttf", family: "Atlas Serif", weight: 400, style: "italic" },
  sans: { file: "atlas-sans.ttf", family: "Atlas Sans", weight: 400, style: "normal" },
  sansBold: { file: "atlas-sans-semibold.ttf", family: "Atlas Sans", weight: 600, style: "normal" },
} as const satisfies Record<string, Face>;
export type FaceName = keyof typeof faces;

export const faceNames = ["serif", "serifItalic", "sans", "sansBold"] as const satisfies readonly FaceName[];

export const fontPath = (name: FaceName): string => fileURLToPath(new URL(faces[name].file, import.meta.url));
export const fontBytes = (name: FaceName): Buffer => readFileSync(fontPath(name));
