import type { Initiative } from "#data/records.ts";

type Rank = NonNullable<Initiative["rank"]>;
export interface RankedGroup<T = unknown> {
  readonly group: Rank["group"];
  /** By position. */
  readonly members: readonly (T & { readonly rank: Rank })[];
}

/** In the order in which the source prints the groups. */
const order = ["communities", "professionals", "global-agenda"] as const satisfies readonly Rank["group"][];

const isRanked = <T extends Pick<Initiative, "rank">>(initiative: T): initiative is T & { readonly rank: Rank } =>
  initiative.rank !== null;

/** The ranked ones of some initiatives by group; groups without a member are left out. */
export function rankedGroups<T extends Pick<Initiative, "rank">>(initiatives: readonly T[]): readonly RankedGroup<T>[] {
  const ranked = initiatives.filter(isRanked);
  return order.flatMap((group) => {
    const members = ranked
      .filter(({ rank }) => rank.group === group)
      .toSorted((a, b) => a.rank.position - b.rank.position);
    return members.length === 0 ? [] : [{ group, members }];
  });
}
