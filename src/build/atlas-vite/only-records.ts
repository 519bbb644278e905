/** The dataset for unit tests: read, not compiled. Drawing maps and writing chunks first kept all tests waiting for ten seconds. */
import { DatasetError } from "../compile-atlas.ts";
import type { CompiledAtlas } from "../compile-atlas.ts";
import { readDataset } from "../dataset/read-dataset.ts";

/** The records of a folder, without any file made of them. Throws a DatasetError where they are broken. */
export async function onlyRecords(dataDir: string): Promise<CompiledAtlas> {
  const { dataset, problems } = await readDataset(dataDir);
  if (dataset === null) throw new DatasetError(problems, dataDir);
  const countryCodes = dataset.countries.map(({ alpha2 }) => alpha2);
  return { hash: "not-compiled", files: new Map(), images: [], exports: [], dataset, countryCodes };
}
