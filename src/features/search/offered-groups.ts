/** What the dialog offers of an answer: few enough to be seen, each in its order for the arrow keys. */
import type { SearchEntry, SearchKind } from "#data/search-index.ts";
import type { Paths } from "#url/paths.ts";
import { entryPath } from "./entry-path.ts";
import type { HitGroup } from "./group-hits.ts";
import type { Hit } from "./search-engine.ts";

/** Results shown of the best kind, and of the others. */
const most = { best: 6, other: 3 } as const;

export interface OfferedHit {
  readonly hit: Hit;
  /** Place among all that is offered, from 0. */
  readonly order: number;
  readonly to: string;
}
export interface OfferedGroup {
  readonly kind: SearchKind;
  readonly total: number;
  readonly hits: readonly OfferedHit[];
  /** Leads to all of this kind, where there are more than are shown. */
  readonly rest: { readonly order: number; readonly to: string } | null;
}

/** The address of all results, or of those of one kind. */
export function resultsPath(paths: Paths, query: string, kind: SearchKind | null): string {
  const path = paths.search(query);
  return kind === null || query === "" ? path : `${path}&kind=${kind}`;
}

interface Offering {
  readonly groups: readonly HitGroup[];
  readonly entries: readonly SearchEntry[];
  readonly query: string;
  readonly paths: Paths;
}

/** Groups with their options counted through. */
export function offeredGroups({ groups, entries, query, paths }: Offering): readonly OfferedGroup[] {
  let order = 0;
  return groups.map(({ kind, hits }, place) => {
    const shown = hits.slice(0, place === 0 ? most.best : most.other);
    const offered = shown.map((hit) => ({ hit, order: order++, to: entryPath(hit.entry, entries, paths) }));
    const rest = hits.length > shown.length ? { order: order++, to: resultsPath(paths, query, kind) } : null;
    return { kind, total: hits.length, hits: offered, rest };
  });
}

/** How many options there are. */
export const optionCount = (groups: readonly OfferedGroup[]): number =>
  groups.reduce((sum, { hits, rest }) => sum + hits.length + (rest === null ? 0 : 1), 0);
