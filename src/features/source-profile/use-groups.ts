/** What rests on a source, parted by kind of record in the order in which a reader looks for it. */
import type { Alpha2 } from "#data/records.ts";
import type { CitingKind, SourceUse, UsesInRecord } from "#data/source-uses.ts";

/** The place of a kind's section on the page. */
const places: Readonly<Record<CitingKind, number>> = {
  event: 0,
  initiative: 1,
  statistic: 2,
  region: 3,
  centre: 4,
  theme: 5,
  strategy: 6,
};

export interface UseGroup {
  readonly kind: CitingKind;
  readonly records: readonly UsesInRecord[];
  /** Figures, statements, claims and records together. */
  readonly uses: number;
}

/** The uses in records by kind; kinds without one are left out. */
export function groupUses(uses: readonly SourceUse[]): readonly UseGroup[] {
  const inRecords = uses.flatMap((use) => (use.kind === "countries" ? [] : [use]));
  const kinds = [...new Set(inRecords.map((use) => use.kind))].toSorted((a, b) => places[a] - places[b]);
  return kinds.map((kind) => {
    const records = inRecords.filter((use) => use.kind === kind);
    return { kind, records, uses: records.reduce((sum, { items }) => sum + items.length, 0) };
  });
}

/** The countries whose region rests on the source. */
export function countriesIn(uses: readonly SourceUse[]): readonly Alpha2[] {
  return uses.flatMap((use) => (use.kind === "countries" ? use.countries : []));
}
