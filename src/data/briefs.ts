/**
 * Records in brief, as lists, maps and links need them: several chunks hold them. Nothing is summed across events.
 */
import type {
  Alpha2,
  Country,
  Event,
  Initiative,
  LocalText,
  Region,
  RegionId,
  Source,
  SourceId,
  Statistic,
} from "./records.ts";

/** A source as a citation card shows it. */
export interface SourceBrief extends Omit<Source, "note"> {
  /** How many figures, statements and records of the Atlas rest on it. */
  readonly uses: number;
}

export type CitedSources = Readonly<Record<SourceId, SourceBrief>>;

export type RegionNames = Readonly<Record<RegionId, LocalText>>;

/** An event as lists, filters and maps need it. */
export interface EventBrief extends Pick<
  Event,
  | "id"
  | "name"
  | "region"
  | "series"
  | "kind"
  | "status"
  | "dates"
  | "torch"
  | "participants"
  | "countriesRepresented"
  | "experienceYears"
  | "countries"
> {
  readonly city: string | null;
  readonly country: Alpha2 | null;
  readonly online: boolean | null;
  readonly hasPoint: boolean;
}

/** An event as a link to its page needs it. */
export type EventLink = Pick<EventBrief, "id" | "name" | "city" | "dates" | "status" | "torch">;

/** An event as the story of its region tells it. */
export interface EventStory extends EventBrief, Pick<Event, "host" | "summary" | "sources"> {
  readonly venue: string | null;
}

export interface RegionBrief extends Omit<Region, "sources"> {
  readonly counts: { readonly events: number; readonly initiatives: number; readonly centres: number };
}

export interface CountryBrief extends Pick<
  Country,
  "alpha2" | "name" | "region" | "assignment" | "unMember" | "note" | "source"
> {
  readonly records: {
    /** Events held in the country. */
    readonly held: number;
    /** Events elsewhere or on line in which the country is known to have taken part. */
    readonly tookPart: number;
    readonly initiatives: number;
    readonly centres: number;
  };
}

export type InitiativeBrief = Pick<
  Initiative,
  | "id"
  | "name"
  | "kind"
  | "status"
  | "level"
  | "region"
  | "dates"
  | "summary"
  | "sources"
  | "prominence"
  | "pointer"
  | "rank"
>;

/** Rows of a statistic that tell of one event, with what may be compared. */
export type StatisticExcerpt = Pick<Statistic, "id" | "title" | "unit" | "comparability" | "rows">;
