/** Which regions stand side by side: a list in the address, always in the order of the torch. */
import { regionIds } from "#data/vocabulary.ts";
import type { RegionId } from "#data/records.ts";
import type { Parameter } from "#url/parameters.ts";

/** Each region once, in the order of the torch, whatever the order of choosing. */
export function inTorchOrder(chosen: readonly RegionId[]): readonly RegionId[] {
  return regionIds.filter((region) => chosen.includes(region));
}

/** "africa,europe". What is no region is passed over; nothing known is no choice. A form sends the field once a region. */
export const regionsParameter: Parameter<readonly RegionId[]> = {
  name: "regions",
  fallback: [],
  isRepeated: true,
  parse: (text) => {
    const words = new Set(text.split(/[,.\s]+/));
    return regionIds.filter((region) => words.has(region));
  },
  serialise: (chosen) => inTorchOrder(chosen).join(","),
};

/** Fewer cannot stand side by side. */
export const fewestCompared = 2;

/** The regions that are shown: those chosen, or all where too few are chosen. */
export function shownRegions(chosen: readonly RegionId[]): readonly RegionId[] {
  return chosen.length < fewestCompared ? regionIds : inTorchOrder(chosen);
}
