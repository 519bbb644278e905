/** Parts the built style sheet: its font faces go to a file of their own (`atlas-vite/font-faces.ts` says why). */
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fontFacesOf } from "./atlas-vite/font-faces.ts";
import type { FontFaces } from "./atlas-vite/font-faces.ts";
import { put } from "./put.ts";

export interface PartedSheet {
  readonly faces: FontFaces;
  /** File of the faces, from the folder of the site; named by its content as all assets are. */
  readonly facesFile: string;
}

/** `folder` holds the bundle. Throws where it has not one sheet. */
export async function partSheet(folder: string): Promise<PartedSheet> {
  const [sheet, ...more] = (await readdir(path.join(folder, "assets"))).filter((file) => file.endsWith(".css"));
  if (sheet === undefined || more.length > 0) throw new Error(`One style sheet was expected in ${folder}/assets`);
  const file = path.join(folder, "assets", sheet);
  const faces = fontFacesOf(await readFile(file, "utf8"));
  await put(file, faces.sheet);
  const facesFile = `assets/faces-${createHash("sha256").update(faces.all).digest("hex").slice(0, 8)}.css`;
  await put(path.join(folder, facesFile), faces.all);
  return { faces, facesFile };
}
