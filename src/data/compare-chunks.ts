/** What the page that sets regions side by side fetches: all six, so that any choice of them needs nothing more. */
import type { CitedSources, EventBrief, EventLink, RegionBrief } from "./briefs.ts";
import type { Conflict, Initiative, RegionId, Statistic } from "./records.ts";
import type { InitiativeLink } from "./strategy-chunks.ts";
import type { ThemeLink } from "./theme-chunks.ts";

/** What the record says may be compared of a statistic that stands behind figures of this page. */
export type Comparability = Pick<Statistic, "id" | "comparability">;

export interface ComparedEvent extends EventLink {
  readonly region: RegionId;
  /** A source names the opportunity itself; else the Atlas reads the event so. */
  readonly isNamed: boolean;
}
export interface ComparedOpportunity extends ThemeLink {
  /** Events of single regions, in order of time. */
  readonly events: readonly ComparedEvent[];
}
export interface ComparedInitiative extends Omit<InitiativeLink, "region"> {
  readonly region: RegionId;
  readonly status: Initiative["status"];
}

export interface CompareChunk {
  /** In the order in which the torch first reached them. */
  readonly regions: readonly RegionBrief[];
  /** Regional workshops of all tours, in order of time. */
  readonly stops: readonly EventBrief[];
  /** Shares of the respondents of the first phase. */
  readonly shares: Statistic | null;
  readonly comparabilities: readonly Comparability[];
  readonly opportunities: readonly ComparedOpportunity[];
  readonly initiatives: readonly ComparedInitiative[];
  /** About the figures of the stops and the shares. */
  readonly conflicts: readonly Conflict[];
  readonly sources: CitedSources;
}
