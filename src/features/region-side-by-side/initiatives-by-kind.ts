/** Initiatives of some regions by kind, those that sources merely mention last. Pure. */
import type { ComparedInitiative } from "#data/compare-chunks.ts";
import type { RegionId } from "#data/records.ts";

export interface KindOfInitiatives {
  readonly kind: ComparedInitiative["kind"];
  /** One for each region, in their order; empty where nothing is on record. */
  readonly regions: readonly { readonly region: RegionId; readonly initiatives: readonly ComparedInitiative[] }[];
}

const weight = { primary: 0, secondary: 1, mention: 2 } as const;

/** Kinds that at least one of the regions has, the most frequent first. */
export function initiativesByKind(
  initiatives: readonly ComparedInitiative[],
  regions: readonly RegionId[],
): readonly KindOfInitiatives[] {
  const own = initiatives
    .filter(({ region }) => regions.includes(region))
    .toSorted((a, b) => weight[a.prominence] - weight[b.prominence]);
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  const countOf = (kind: ComparedInitiative["kind"]): number => own.filter((one) => one.kind === kind).length;
  return kinds
    .toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))
    .map((kind) => ({
      kind,
      regions: regions.map((region) => ({
        region,
        initiatives: own.filter((one) => one.kind === kind && one.region === region),
      })),
    }));
}
