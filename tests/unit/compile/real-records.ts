import { fileURLToPath } from "node:url";
import { readDataset } from "#build/dataset/read-dataset.ts";
import type { Dataset } from "#data/records.ts";

/** The Atlas's own records. */
export async function realRecords(): Promise<Dataset> {
  const { dataset, problems } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (dataset === null) throw new Error(`The records have ${problems.length} problems: run npm run data:check`);
  return dataset;
}
