/** What the gallery of charts fetches: the statistics as recorded, the stops of the tours, and counts of our own records. */
import type { ChartCounts } from "./chart-counts.ts";
import type { CitedSources, EventBrief } from "./briefs.ts";
import type { Conflict, PreciseDate, Region, Statistic } from "./records.ts";

/** A stop of the torch, with its figures. */
export type ChartStop = Pick<
  EventBrief,
  | "id"
  | "name"
  | "city"
  | "region"
  | "series"
  | "dates"
  | "torch"
  | "participants"
  | "countriesRepresented"
  | "experienceYears"
>;

/** A region with the number of UN members that we assign to it, and on what ground. */
export type ChartRegion = Pick<Region, "id" | "name" | "unMembers" | "unMembersByJudgement" | "source" | "workshops">;

export interface ChartsChunk {
  /** In the order in which the torch first reached them. */
  readonly regions: readonly ChartRegion[];
  /** Regional workshops of all tours, in order of time. */
  readonly stops: readonly ChartStop[];
  /** All of them, in order of id. */
  readonly statistics: readonly Statistic[];
  readonly counts: ChartCounts;
  /** Days on which the online vote of 2017 opened and closed; null where not recorded. */
  readonly vote: { readonly opens: PreciseDate | null; readonly closes: PreciseDate | null };
  /** About the figures of `stops` and the rows of `statistics`. */
  readonly conflicts: readonly Conflict[];
  readonly sourceCount: number;
  readonly sources: CitedSources;
}
