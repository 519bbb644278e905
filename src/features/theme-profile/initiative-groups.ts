/** Initiatives of a theme by region, mentions apart. Pure. */
import { scopes } from "#data/vocabulary.ts";
import type { InitiativeBrief } from "#data/briefs.ts";
import type { Scope } from "#data/records.ts";

export interface InitiativeGroup {
  readonly region: Scope;
  readonly initiatives: readonly InitiativeBrief[];
  /** How many more of the region sources only mention. */
  readonly mentioned: number;
}
export interface SortedInitiatives {
  /** Of weight in the sources read, by region in the order of the torch, worldwide last; no group without either. */
  readonly groups: readonly InitiativeGroup[];
  readonly mentions: readonly InitiativeBrief[];
}

/** Keeps the order within each group. */
export function sortInitiatives(initiatives: readonly InitiativeBrief[]): SortedInitiatives {
  const weighty = initiatives.filter(({ prominence }) => prominence !== "mention");
  const mentions = initiatives.filter(({ prominence }) => prominence === "mention");
  const groups = scopes.map((region) => ({
    region,
    initiatives: weighty.filter((one) => one.region === region),
    mentioned: mentions.filter((one) => one.region === region).length,
  }));
  return {
    groups: groups.filter((group) => group.initiatives.length + group.mentioned > 0),
    mentions,
  };
}
