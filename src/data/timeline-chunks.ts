/** What `/timeline` fetches: every record that has, or might have, a place in time, without its texts. */
import type { CitedSources } from "./briefs.ts";
import type { Event, Initiative, LocalText, PreciseDate, SourceId } from "./records.ts";

/** What a mark on the timeline stands for. Milestones are told apart by what they are about. */
export const timelineClasses = [
  "regional-workshop",
  "workshop",
  "congress",
  "meeting",
  "vote",
  "report",
  "strategy",
  "governance",
  "milestone",
  "initiative",
] as const;
export type TimelineClass = (typeof timelineClasses)[number];

interface Placed extends Pick<Event, "name" | "region" | "themes"> {
  readonly id: string;
  readonly class: TimelineClass;
  readonly city: string | null;
  /** The source of the date; where none is named for it, the first of the record. */
  readonly source: SourceId;
}

export interface TimelineEvent extends Placed, Pick<Event, "kind" | "status" | "series" | "torch" | "dates"> {
  readonly of: "event";
  readonly hasPeople: boolean;
}

export interface TimelineInitiative extends Placed, Pick<Initiative, "kind" | "status" | "dates" | "prominence"> {
  readonly of: "initiative";
}

export type TimelineRecord = TimelineEvent | TimelineInitiative;

export interface TimelineTheme {
  readonly number: number;
  readonly label: LocalText;
}

export interface TimelineChunk {
  /** In order of time, undated last. */
  readonly records: readonly TimelineRecord[];
  readonly themes: readonly TimelineTheme[];
  /** The latest date that any record or source bears: the axis ends with its year, so that builds do not depend on the day. */
  readonly latest: PreciseDate;
  readonly sources: CitedSources;
}
