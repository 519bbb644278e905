import { compileContext } from "#build/compile/compile-context.ts";
import { searchChunk } from "#build/compile/search/search-chunk.ts";
import type { Dataset } from "#data/records.ts";
import type { SearchChunk } from "#data/search-index.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";

/** The index over records, as the build makes it. */
export const searchChunkOf = (dataset: Dataset): SearchChunk =>
  searchChunk(compileContext(dataset, blankDrawings).dataset);
