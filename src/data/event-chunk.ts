/** What the page of an event fetches. */
import type { CitedSources, EventBrief, EventLink, InitiativeBrief, RegionNames, StatisticExcerpt } from "./briefs.ts";
import type { LocatorMarks } from "./plates.ts";
import type { Conflict, Event, Gap, LocalText } from "./records.ts";

export interface EventChunk {
  readonly event: Event;
  readonly regionNames: RegionNames;
  readonly previous: EventBrief | null;
  readonly next: EventBrief | null;
  /** The events before and after in order of time, whatever they belong to; null at either end. */
  readonly earlier: EventLink | null;
  readonly later: EventLink | null;
  /** All stops of the same tour, in order; empty for other events. */
  readonly tour: readonly EventBrief[];
  /** Other events in the same city. */
  readonly samePlace: readonly EventBrief[];
  readonly initiatives: readonly InitiativeBrief[];
  /** Opportunities and themes of the event, with the short wording of the opportunity. */
  readonly themes: readonly { readonly number: number; readonly label: LocalText }[];
  /** Rows about this event that say more than its own figures. */
  readonly statistics: readonly StatisticExcerpt[];
  /** About the event itself. */
  readonly conflicts: readonly Conflict[];
  /** About the figures of the other events shown, and about `statistics`. */
  readonly conflictsBeside: readonly Conflict[];
  readonly gaps: readonly Gap[];
  /** null: the place is unknown or the event was held on line. */
  readonly locator: LocatorMarks | null;
  readonly sources: CitedSources;
}
