/** Fetches the Atlas's own hashed JSON. The only caller of `fetch`. */
import { datasetBase } from "virtual:atlas-dataset";
import { chunkFile } from "./chunk-file.ts";

/**
 * The chunk is not on the server. Either the id does not exist, or a newer version of the site has been deployed and took
 * the old dataset away; `index` of the same version, fetched alike, tells which.
 */
export class ChunkMissingError extends Error {
  override readonly name = "ChunkMissingError";
}
/** The network or the server failed; trying again may help. */
export class ChunkUnavailableError extends Error {
  override readonly name = "ChunkUnavailableError";
}

/**
 * Where a chunk stands, under the folder named by the dataset's hash. A document never changes its language: switching the language
 * is going to another document.
 */
function chunkUrl(address: string): string {
  return datasetBase + chunkFile(address, document.documentElement.lang);
}

/**
 * Reads a chunk, such as "index" or "event/2018-asia-oceania-hanoi". Chunks are products of the same build, validated there,
 * so they are not validated again here.
 */
export async function fetchChunk<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(chunkUrl(address), { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ChunkUnavailableError(`No answer for ${address}`, { cause });
  });
  if (response.status === 404) throw new ChunkMissingError(`Not found: ${address}`);
  if (!response.ok) throw new ChunkUnavailableError(`Status ${response.status} for ${address}`);
  const chunk: T = await response.json();
  return chunk;
}
