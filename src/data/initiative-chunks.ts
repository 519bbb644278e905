/** What the explorer of initiatives and the page of each initiative fetch. */
import type { CitedSources, EventBrief, InitiativeBrief, StatisticExcerpt } from "./briefs.ts";
import type { LocatorMarks, Offset, Spot } from "./plates.ts";
import type { Alpha2, Conflict, Gap, Initiative, LocalText, Theme } from "./records.ts";

/** A place of the world plate at which initiatives stand. */
export interface InitiativePlace {
  readonly key: string;
  /** null: the place is a country. */
  readonly city: string | null;
  readonly country: Alpha2 | null;
  readonly spot: Spot & { readonly wide: Offset; readonly narrow: Offset };
}

/** An initiative as the explorer lists, filters and places it. */
export interface InitiativeRow
  extends InitiativeBrief, Pick<Initiative, "countries" | "themes" | "strategyDirections" | "organisations"> {
  readonly city: string | null;
  /** Keys of `InitiativesChunk.places`; empty where no place is on record. */
  readonly places: readonly string[];
}

export interface ThemeLabel extends Pick<Theme, "number"> {
  readonly label: LocalText;
}
export interface DirectionLabel {
  /** 1 to 4. */
  readonly code: string;
  readonly name: LocalText;
}

export interface InitiativesChunk {
  /** By weight in the primary documents, then by time. */
  readonly initiatives: readonly InitiativeRow[];
  readonly places: readonly InitiativePlace[];
  readonly themes: readonly ThemeLabel[];
  readonly directions: readonly DirectionLabel[];
  readonly sources: CitedSources;
}

/** An initiative as a link to its page needs it. */
export type InitiativeLink = Pick<Initiative, "id" | "name" | "kind" | "dates" | "status">;

/** A part of an initiative, with its own parts. */
export interface InitiativePart extends InitiativeBrief {
  readonly parts: readonly InitiativeLink[];
}

/** Rows of a statistic that tell of the initiative or of one of its parts. */
export interface InitiativeStatistic extends StatisticExcerpt {
  /** The part it tells of; null: the initiative itself. */
  readonly part: InitiativeLink | null;
}

export interface InitiativeChunk {
  readonly initiative: Initiative;
  /** In the order of the explorer; null at either end. */
  readonly previous: InitiativeLink | null;
  readonly next: InitiativeLink | null;
  /** From the outermost to the one it belongs to. */
  readonly within: readonly InitiativeLink[];
  readonly parts: readonly InitiativePart[];
  /** Other parts of the initiative it belongs to. */
  readonly siblings: readonly InitiativeBrief[];
  /** All initiatives of the same ranked lists, itself included; empty where it has no rank. */
  readonly ranked: readonly InitiativeBrief[];
  readonly events: readonly EventBrief[];
  /** Of which the same item of a source tells: a news item, a report. Family left out. */
  readonly toldBeside: readonly InitiativeBrief[];
  /** Connected with the same events. Family and `toldBeside` left out. */
  readonly sameEvents: readonly InitiativeBrief[];
  readonly themes: readonly ThemeLabel[];
  readonly directions: readonly DirectionLabel[];
  readonly statistics: readonly InitiativeStatistic[];
  /** About the initiative itself, and about `statistics`. */
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  /** null: no city is on record. */
  readonly locator: LocatorMarks | null;
  readonly sources: CitedSources;
}
