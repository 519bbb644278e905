/** Initiatives of a theme by region, mentions apart. Pure. */
import { scopes } from "#data/vocabulary.ts";
import type { InitiativeBrief } from "#data/chunks.ts";
import type { Scope } from "#data/records.ts";

export interface InitiativeGroup {
  readonly region: Scope;
  readonly initiatives: readonly InitiativeBrief[];
}
export interface SortedInitiatives {
  /** Of weight in the sources read, by region in the order of the torch, worldwide last; no empty group. */
  readonly groups: readonly InitiativeGroup[];
  readonly mentions: readonly InitiativeBrief[];
}

/** Keeps the order within each group. */
export function sortInitiatives(initiatives: readonly InitiativeBrief[]): SortedInitiatives {
  const weighty = initiatives.filter(({ prominence }) => prominence !== "mention");
  const groups = scopes.map((region) => ({ region, initiatives: weighty.filter((one) => one.region === region) }));
  return {
    groups: groups.filter((group) => group.initiatives.length > 0),
    mentions: initiatives.filter(({ prominence }) => prominence === "mention"),
  };
}
