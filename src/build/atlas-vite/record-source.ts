/** The dataset for unit tests: read, not compiled. Drawing maps and writing chunks first kept all tests waiting for ten seconds. */
import { readDataset } from "../dataset/read-dataset.ts";
import { DatasetError } from "../compile-atlas.ts";
import type { CompiledAtlas } from "../compile-atlas.ts";
import type { AtlasSource } from "./dataset-plugin.ts";

async function readRecords(dataDir: string): Promise<CompiledAtlas> {
  const { dataset, problems } = await readDataset(dataDir);
  if (dataset === null) throw new DatasetError(problems, dataDir);
  const countryCodes = dataset.countries.map(({ alpha2 }) => alpha2);
  return { hash: "not-compiled", files: new Map(), images: [], exports: [], dataset, countryCodes };
}

/** A source of the records of a folder, without any file made of them. Throws a DatasetError where they are broken. */
export function recordSource(dataDir: string): AtlasSource {
  let read: Promise<CompiledAtlas> | null = null;
  return {
    dataDir,
    current: () => (read ??= readRecords(dataDir)),
    forget: () => {
      read = null;
    },
  };
}
