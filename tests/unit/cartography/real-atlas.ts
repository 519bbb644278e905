import { fileURLToPath } from "node:url";
import { drawAtlas, type AtlasDrawings } from "#build/cartography/draw-atlas.ts";
import { readDataset } from "#build/dataset/read-dataset.ts";
import type { Dataset } from "#data/records.ts";

/** The records as they stand in the repository. */
export async function realDataset(): Promise<Dataset> {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (!dataset) throw new Error("the records do not validate");
  return dataset;
}

export async function realAtlas(): Promise<{ dataset: Dataset; atlas: AtlasDrawings }> {
  const dataset = await realDataset();
  return { dataset, atlas: drawAtlas(dataset) };
}
