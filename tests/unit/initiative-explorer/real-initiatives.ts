import { compileContext } from "#build/compile/compile-context.ts";
import type { CompileContext } from "#build/compile/compile-context.ts";
import { initiativesChunk } from "#build/compile/initiatives-chunk.ts";
import type { InitiativesChunk } from "#data/initiative-chunks.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

/** What compiling needs of the Atlas's own records, without maps. */
export async function realContext(): Promise<CompileContext> {
  return compileContext(await realRecords(), blankDrawings);
}

/** The Atlas's own initiatives as the explorer gets them. */
export async function realInitiatives(): Promise<InitiativesChunk> {
  return initiativesChunk(await realContext());
}
