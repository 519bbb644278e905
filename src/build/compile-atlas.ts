import { relative } from "node:path";
import process from "node:process";
import { chunkFile } from "#data/chunk-file.ts";
import type { Alpha2, Dataset } from "#data/records.ts";
import { publishedLanguages } from "#i18n/languages.ts";
import { drawAtlas } from "./cartography/draw-atlas.ts";
import type { PlateImage } from "./cartography/images.ts";
import { compileChunks } from "./compile/compile-chunks.ts";
import { searchChunk } from "./compile/search/search-chunk.ts";
import { downloadsChunk } from "./compile/downloads-chunk.ts";
import { datasetHash, serialiseChunk } from "./compile/serialise-chunk.ts";
import { formatProblem } from "./dataset/problem.ts";
import type { Problem } from "./dataset/problem.ts";
import { readDataset } from "./dataset/read-dataset.ts";
import { exportContext } from "./exports/export-context.ts";
import type { ExportFile } from "./exports/export-file.ts";
import { exportFiles } from "./exports/export-files.ts";
import { siteAddress } from "./site-address.ts";

/** The records do not validate. The message prints every problem. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly problems: readonly Problem[];
  /** `folder` is the dataset folder as the reader would type it. */
  constructor(problems: readonly Problem[], folder: string) {
    const printed = problems.map((problem) => formatProblem(problem, folder));
    super(
      [...printed, `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the records`].join("\n\n"),
    );
    this.problems = problems;
  }
}

/** Everything made from the records: what the browser fetches, and the same as values for the prerenderer. */
export interface CompiledAtlas {
  /** Changes with any byte of any chunk. */
  readonly hash: string;
  /** JSON text of chunks by the file that browsers fetch, in every language the site is built in. */
  readonly files: ReadonlyMap<string, string>;
  /** Small maps as files of their own; paths are below the folder of plates. */
  readonly images: readonly PlateImage[];
  /** What readers download; paths are below the folder of downloads. */
  readonly exports: readonly ExportFile[];
  readonly dataset: Dataset;
  readonly countryCodes: readonly Alpha2[];
}

/** Reads, checks, draws and compiles the records of a folder. Throws a DatasetError with all problems at once. */
export async function compileAtlas(dataDir: string): Promise<CompiledAtlas> {
  const { dataset, problems } = await readDataset(dataDir);
  if (dataset === null) throw new DatasetError(problems, relative(process.cwd(), dataDir).replaceAll("\\", "/") || ".");
  const drawings = drawAtlas(dataset);
  const context = exportContext(dataset, siteAddress(process.env));
  const exports = exportFiles(context);
  const chunks = [...compileChunks(dataset, drawings), ["downloads", downloadsChunk(context, exports)] as const];
  const files = new Map<string, string>();
  for (const { tag } of publishedLanguages()) {
    for (const [address, chunk] of [...chunks, ["search", searchChunk(dataset, tag)] as const]) {
      const file = chunkFile(address, tag);
      // A plate has no words and is one file in all languages.
      if (!files.has(file)) files.set(file, serialiseChunk(chunk, tag));
    }
  }
  return {
    hash: datasetHash(files),
    files,
    images: drawings.images,
    exports: exports.files,
    dataset,
    countryCodes: dataset.countries.map((country) => country.alpha2),
  };
}
