/**
 * What the charts count among the Atlas's own records. These are counts of records, not figures of a source: they say what was
 * found, never how much there was.
 */
import type { EventBrief, EventLink } from "./briefs.ts";
import type { Centre, EventId, EventKind, EventStatus, Initiative, LocalText, Scope, SourceId } from "./records.ts";

/** Events of a year: those held by kind, the others by what became of them. */
export interface EventYear {
  /** null: the record states no year. */
  readonly year: string | null;
  readonly held: Readonly<Partial<Record<EventKind, number>>>;
  readonly notHeld: Readonly<Partial<Record<Exclude<EventStatus, "held">, number>>>;
}

/** Initiatives that share a property. `mentions` of them are only mentioned in a source. */
export interface InitiativeTally<Key> {
  readonly key: Key;
  readonly count: number;
  readonly mentions: number;
}

export interface InitiativeTallies {
  readonly total: number;
  /** Each initiative once, from the commonest on. */
  readonly kind: readonly InitiativeTally<Initiative["kind"]>[];
  /** Each initiative once, from the commonest on. */
  readonly level: readonly InitiativeTally<Initiative["level"]>[];
  /** An initiative as often as it has themes, in order of number. */
  readonly theme: readonly InitiativeTally<number>[];
  /** An initiative as often as it has directions, in order of number. */
  readonly direction: readonly InitiativeTally<number>[];
}

/** A regional workshop whose report names an opportunity. */
export interface NamingStop {
  /** One of the chunk's stops. */
  readonly id: EventId;
  /** The report. */
  readonly source: SourceId;
}

/** What was done about an opportunity in a region. */
export interface OpportunityCell {
  readonly region: Scope;
  /** Initiatives that we classified under the opportunity. */
  readonly initiatives: number;
  /** Regional workshops whose own report names it. */
  readonly named: readonly NamingStop[];
  /** Other stops that we read as having worked on it. */
  readonly classified: readonly EventId[];
}

export interface OpportunityRow {
  readonly number: number;
  readonly label: LocalText;
  /** The world as a whole first, then the regions along the torch. */
  readonly cells: readonly OpportunityCell[];
}

/** A discussion in one country. */
export interface NationalWorkshop
  extends EventLink, Pick<EventBrief, "series" | "region" | "country" | "participants"> {
  /** Asked its members by survey: its figure counts respondents. */
  readonly isSurvey: boolean;
}

/** A congress with a recorded audience. */
export interface CongressAudience
  extends EventLink, Pick<EventBrief, "region" | "country" | "participants" | "countriesRepresented"> {}

export interface CentreTally {
  readonly kind: Centre["kind"];
  readonly count: number;
  /** In order of name. */
  readonly cities: readonly string[];
}

/** Everything of this kind in the chunk of the charts. */
export interface ChartCounts {
  readonly years: readonly EventYear[];
  readonly initiatives: InitiativeTallies;
  /** Names of the four directions of the strategy. */
  readonly directions: readonly { readonly code: string; readonly name: LocalText }[];
  readonly opportunities: readonly OpportunityRow[];
  readonly nationalWorkshops: readonly NationalWorkshop[];
  readonly congresses: readonly CongressAudience[];
  readonly centres: readonly CentreTally[];
}
