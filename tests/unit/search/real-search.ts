import { compileContext } from "#build/compile/compile-context.ts";
import { searchChunk } from "#build/compile/search/search-chunk.ts";
import type { Dataset, LanguageTag } from "#data/records.ts";
import type { SearchChunk } from "#data/search-index.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";

/** The index over records, as the build makes it. */
export const searchChunkOf = (dataset: Dataset, tag: LanguageTag = "en"): SearchChunk =>
  searchChunk(compileContext(dataset, blankDrawings).dataset, tag);
