/** Results by kind: the kind with the best answer first. */
import type { SearchKind } from "#data/search-index.ts";
import { groupBy } from "#domain/group-by.ts";
import type { Hit } from "./search-engine.ts";

export interface HitGroup {
  readonly kind: SearchKind;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/** Kinds without a hit are left out. Hits must come best first. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  return [...groupBy(hits, ({ entry }) => entry.kind)].map(([kind, own]) => ({ kind, hits: own }));
}
