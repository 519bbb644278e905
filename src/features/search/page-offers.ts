/** What is offered while nothing is sought: the pages of the Atlas, as hits of no query. */
import type { HitGroup } from "./group-hits.ts";
import type { SearchEngine } from "./search-engine.ts";

/** One group of pages, in the order of the index. */
export function pageOffers({ entries }: SearchEngine): readonly HitGroup[] {
  const hits = entries.flatMap((entry, place) =>
    entry.kind === "page" ? [{ entry, place, score: 0, terms: [] }] : [],
  );
  return [{ kind: "page", hits }];
}
