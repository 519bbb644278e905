/**
 * Draws the preview pictures of a dataset into a folder, in the languages of the site: a process of its own, beside the
 * one that renders the pages.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { publishedLanguages } from "#i18n/languages.ts";
import { readDataset } from "./dataset/read-dataset.ts";
import { writePreviews } from "./previews/write-previews.ts";
import { siteAddress } from "./site-address.ts";

const cache = fileURLToPath(new URL("../../.cache/previews", import.meta.url));

/** `draw-previews.ts <folder of records> <folder of the site>`. The address comes from ATLAS_ORIGIN and ATLAS_BASE. */
export async function main([dataDir = "data", folder = "dist"]: readonly string[]): Promise<void> {
  const { dataset } = await readDataset(path.resolve(dataDir));
  if (dataset === null) throw new Error("The records have problems: npm run data:check");
  const tags = publishedLanguages().map(({ tag }) => tag);
  const started = performance.now();
  const address = siteAddress(process.env);
  const { pictures, made } = await writePreviews(dataset, tags, { folder, cache, address });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`drew ${made} preview pictures anew, ${pictures} in all (in ${seconds} s of their own)`);
}
