import { compareChunk } from "#build/compile/compare-chunk.ts";
import { compileContext } from "#build/compile/compile-context.ts";
import type { CompareChunk } from "#data/compare-chunks.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

/** What the comparison fetches, compiled from the Atlas's own records. */
export async function realCompare(): Promise<CompareChunk> {
  return compareChunk(compileContext(await realRecords(), blankDrawings));
}
