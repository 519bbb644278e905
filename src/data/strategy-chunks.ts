/** What the page of the strategy fetches. */
import type { CitedSources, EventLink } from "./briefs.ts";
import type { CitedStatement, Conflict, Event, Gap, Initiative, NamedNumber, Statistic, Strategy } from "./records.ts";
import type { ThemeLink } from "./theme-chunks.ts";

/** An initiative as a link in a list. */
export type InitiativeLink = Pick<Initiative, "id" | "name" | "kind" | "region" | "dates" | "prominence">;

/** An event of the strategy's own series. */
export type StrategyEvent = EventLink & Pick<Event, "kind" | "region">;

export interface DirectionCarriers {
  /** "1" to "4" */
  readonly direction: string;
  /** As classified by the Atlas, in order of time. */
  readonly initiatives: readonly InitiativeLink[];
}

/** What the record ties to one key initiative by its code. */
export interface KeyInitiativeCarriers {
  /** Such as "2.4". */
  readonly code: string;
  /** Initiatives whose note says that IFLA ties them to it. */
  readonly initiatives: readonly (InitiativeLink & { readonly note: string })[];
  /** Events of which a source names it. */
  readonly events: readonly { readonly event: EventLink; readonly statement: CitedStatement }[];
}

export interface StrategyChunk {
  readonly strategy: Strategy;
  readonly approved: EventLink;
  readonly launched: EventLink;
  readonly directions: readonly DirectionCarriers[];
  readonly carriers: readonly KeyInitiativeCarriers[];
  readonly themes: readonly ThemeLink[];
  /** Events of the series of the strategy, in order of time. */
  readonly events: readonly StrategyEvent[];
  /** Action plans of the professional units by direction. */
  readonly actionPlans: Statistic | null;
  /** What else is counted of those plans, and the milestone that published it; null where the record has none. */
  readonly published: { readonly event: EventLink; readonly numbers: readonly NamedNumber[] } | null;
  /** Other statistics about the strategy's reach. */
  readonly statistics: readonly Statistic[];
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  readonly sources: CitedSources;
}
