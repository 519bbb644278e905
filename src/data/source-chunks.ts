/** What the list of sources and the page of each source fetch. */
import type { SourceBrief } from "./briefs.ts";
import type { Source } from "./records.ts";
import type { SourceUse } from "./source-uses.ts";

export interface SourcesChunk {
  /** Primary documents first, then by publisher and title. */
  readonly sources: readonly SourceBrief[];
}

export interface SourceChunk {
  readonly source: Source;
  /** As in `SourceBrief`. */
  readonly useCount: number;
  readonly uses: readonly SourceUse[];
}
