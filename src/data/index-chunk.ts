/** What the front page and the lists of regions and events fetch. */
import type { CitedSources, EventBrief, RegionBrief } from "./briefs.ts";
import type { WorldMarks } from "./plates.ts";
import type { CitedNumber, Conflict, Headline, Series, Statistic, StatisticRow } from "./records.ts";

/** A headline figure with the statistic row it stands for and the conflicts about that row. */
export interface HeadlineFigure extends Omit<Headline, "statistic" | "row"> {
  readonly statistic: Pick<Statistic, "id" | "title" | "unit" | "comparability">;
  readonly row: StatisticRow;
  readonly conflicts: readonly Conflict[];
}

/** Totals that a source states for a tour of regional workshops; null where none does. Never computed. */
export interface TourTotals {
  readonly series: Series;
  readonly participants: CitedNumber | null;
  readonly countries: CitedNumber | null;
  readonly conflicts: readonly Conflict[];
}

export interface IndexChunk {
  /** In the order in which the torch first reached them. */
  readonly regions: readonly RegionBrief[];
  /** In order of time. */
  readonly events: readonly EventBrief[];
  readonly headlines: readonly HeadlineFigure[];
  /** The tours of regional workshops, in order of time. */
  readonly tours: readonly TourTotals[];
  /** About the figures of `events`; disagreements about anything else stand with the event itself. */
  readonly conflicts: readonly Conflict[];
  readonly counts: {
    readonly events: number;
    readonly initiatives: number;
    readonly countries: number;
    readonly sources: number;
    readonly primarySources: number;
    readonly conflicts: number;
    readonly gaps: number;
  };
  readonly world: WorldMarks;
  readonly sources: CitedSources;
}
