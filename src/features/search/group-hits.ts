/** Results by kind: the kind with the best answer first. */
import type { SearchKind } from "#data/search-index.ts";
import type { Hit } from "./search-engine.ts";

export interface HitGroup {
  readonly kind: SearchKind;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/** Kinds without a hit are left out. Hits must come best first. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = new Map<SearchKind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.entry.kind);
    if (group === undefined) groups.set(hit.entry.kind, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}
