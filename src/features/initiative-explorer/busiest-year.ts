import type { InitiativeRow } from "#data/initiative-chunks.ts";

interface BusiestYear {
  /** Initiatives with a beginning on record. */
  readonly dated: number;
  /** The year in which most of them began, the earliest of equal ones; empty where none is dated. */
  readonly year: string;
  readonly most: number;
}

/** When most initiatives began. */
export function busiestYear(initiatives: readonly Pick<InitiativeRow, "dates">[]): BusiestYear {
  const years = initiatives.flatMap(({ dates }) => dates.start?.slice(0, 4) ?? []).toSorted();
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [year = ""] = [...counts].find(([, count]) => count === most) ?? [];
  return { dated: years.length, year, most };
}
