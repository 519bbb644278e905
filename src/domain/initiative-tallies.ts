/** Initiatives counted by what they are and what they act on. */
import type { InitiativeTallies, InitiativeTally } from "#data/chart-counts.ts";
import type { Initiative } from "#data/records.ts";

type Counted = Pick<Initiative, "kind" | "level" | "themes" | "strategyDirections" | "prominence">;

function tally<Key>(
  initiatives: readonly Counted[],
  keysOf: (initiative: Counted) => readonly Key[],
): readonly InitiativeTally<Key>[] {
  const counts = new Map<Key, { count: number; mentions: number }>();
  for (const initiative of initiatives) {
    for (const key of keysOf(initiative)) {
      const before = counts.get(key) ?? { count: 0, mentions: 0 };
      const mentions = before.mentions + (initiative.prominence === "mention" ? 1 : 0);
      counts.set(key, { count: before.count + 1, mentions });
    }
  }
  return [...counts].map(([key, counted]) => ({ key, ...counted }));
}

const commonestFirst = <Key extends string>(
  tallies: readonly InitiativeTally<Key>[],
): readonly InitiativeTally<Key>[] => tallies.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
const inOrder = (tallies: readonly InitiativeTally<number>[]): readonly InitiativeTally<number>[] =>
  tallies.toSorted((a, b) => a.key - b.key);

/** Counts initiatives by kind, level, theme and direction of the strategy. */
export function tallyInitiatives(initiatives: readonly Counted[]): InitiativeTallies {
  return {
    total: initiatives.length,
    kind: commonestFirst(tally(initiatives, ({ kind }) => [kind])),
    level: commonestFirst(tally(initiatives, ({ level }) => [level])),
    theme: inOrder(tally(initiatives, ({ themes }) => themes)),
    direction: inOrder(tally(initiatives, ({ strategyDirections }) => strategyDirections)),
  };
}
