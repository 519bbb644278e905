/** Which state of the record the site shows: what every citation names. */
import type { Release } from "./records.ts";

export interface ReleaseChunk {
  readonly release: Release;
}
