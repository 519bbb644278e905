import { compileChunks } from "#build/compile/compile-chunks.ts";
import type { Chunk } from "#data/chunks.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

const isRegion = (chunk: Chunk): chunk is RegionChunk => "besideOthers" in chunk && "previous" in chunk;

/** The chunks of the six regions, compiled from the Atlas's own records without their maps. */
export async function realRegions(): Promise<readonly RegionChunk[]> {
  return [...compileChunks(await realRecords(), blankDrawings).values()].filter(isRegion);
}
