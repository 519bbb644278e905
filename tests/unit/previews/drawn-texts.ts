/** Reads the texts of a drawn picture back, without the marks that set their direction. */
import { fileURLToPath } from "node:url";
import type { Dataset, LanguageTag } from "#data/records.ts";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { faceNames, faces, fontOf } from "#build/previews/fonts/fonts.ts";
import type { FaceName } from "#build/previews/fonts/fonts.ts";
import { previewContext } from "#build/previews/preview-of.ts";
import type { PreviewContext } from "#build/previews/preview-of.ts";
import { textWidth } from "#build/previews/text/measure.ts";

export interface DrawnText {
  readonly text: string;
  /** Its edges, as measured. */
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  /** undefined for a font that is none of ours. */
  readonly face: FaceName | undefined;
}

const pattern =
  /<text x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)" font-family="([^"]+)" font-size="([\d.]+)" font-weight="(\d+)" font-style="(\w+)" [^>]*>([^<]*)</g;
/** Share of its width by which a text stands to the left of its place. */
const shifts: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

const unescaped = (text: string): string =>
  text
    .replaceAll(/[\u202b\u202c]/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Texts of a drawing, each with its place, its face and the width it takes. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(pattern)].map(([, x, y, anchor = "", family, size, weight, style, content = ""]) => {
    const text = unescaped(content);
    const face = faceNames.find((name) =>
      faces[name].map(fontOf).some((font) => {
        return font.family === family && String(font.weight) === weight && font.style === style;
      }),
    );
    const width = textWidth(text, { face: face ?? "sans", size: Number(size) });
    const left = Number(x) - (shifts[anchor] ?? 0) * width;
    return { text, left, right: left + width, y: Number(y), size: Number(size), face };
  });
}

async function readRecords(): Promise<Dataset> {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (dataset === null) throw new Error("The records have problems");
  return dataset;
}

// Reading them takes a second; no test changes them.
let recorded: Promise<Dataset> | undefined;

/** The Atlas's own records. */
export function recordedDataset(): Promise<Dataset> {
  recorded ??= readRecords();
  return recorded;
}

/** The pictures of the Atlas's own records. */
export const recordedContext = async (tag: LanguageTag = "en"): Promise<PreviewContext> =>
  previewContext(await recordedDataset(), tag);
