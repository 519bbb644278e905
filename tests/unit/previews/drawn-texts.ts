/** Reads the texts of a drawn picture back. */
import { fileURLToPath } from "node:url";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { faceNames, faces } from "#build/previews/fonts/fonts.ts";
import type { FaceName } from "#build/previews/fonts/fonts.ts";
import { previewContext } from "#build/previews/preview-of.ts";
import type { PreviewContext } from "#build/previews/preview-of.ts";

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: FaceName | undefined;
}

const pattern =
  /<text x="([-\d.]+)" y="([-\d.]+)" text-anchor="\w+" font-family="([^"]+)" font-size="([\d.]+)" font-weight="(\d+)" font-style="(\w+)" [^>]*>([^<]*)</g;

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

export function drawnTexts(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(pattern)].map(([, x, y, family, size, weight, style, text = ""]) => ({
    text: unescaped(text),
    x: Number(x),
    y: Number(y),
    size: Number(size),
    face: faceNames.find(
      (name) => faces[name].family === family && String(faces[name].weight) === weight && faces[name].style === style,
    ),
  }));
}

/** The pictures of the Atlas's own records. */
export async function recordedContext(): Promise<PreviewContext> {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (dataset === null) throw new Error("The records have problems");
  return previewContext(dataset);
}
