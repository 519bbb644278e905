/** What the pages of the ten highlights and opportunities fetch. Counts are of records and never of people. */
import type { CitedSources, EventLink, InitiativeBrief } from "./briefs.ts";
import type { CitedStatement, Event, Gap, Scope, Strategy, Theme } from "./records.ts";

/** Records that have to do with one theme. */
export interface ThemeCounts {
  /** Events of which a source itself names the opportunity. */
  readonly named: number;
  /** Other events that the Atlas reads as having worked on it. */
  readonly read: number;
  readonly initiatives: number;
}

export interface ThemeBrief extends Pick<Theme, "number" | "highlight" | "opportunity"> {
  readonly counts: ThemeCounts;
  /** The same counts for each region and for records that belong to none. */
  readonly byRegion: Readonly<Record<Scope, ThemeCounts>>;
  /** Codes of the strategy's key initiatives that echo it. */
  readonly keyInitiatives: readonly string[];
}

export interface ThemesChunk {
  /** In order of number. */
  readonly themes: readonly ThemeBrief[];
  /** Records of the Atlas as a whole, classified or not. */
  readonly records: { readonly events: number; readonly initiatives: number };
  readonly sources: CitedSources;
}

/** An event as a row of a theme's page. */
export interface ThemeEvent extends EventLink, Pick<Event, "kind" | "region" | "series"> {}

/** An event of which a source names the opportunity, with the statements that do so. */
export interface NamedEvent extends ThemeEvent {
  /** Empty: the event published or dealt with all ten, and its sources as a whole say so. */
  readonly statements: readonly CitedStatement[];
  readonly sources: Event["sources"];
}

type KeyInitiative = Strategy["initiatives"][number];
/** A key initiative that echoes the theme, with the ground for saying so. */
export interface StrategyEcho {
  readonly code: string;
  readonly label: KeyInitiative["label"];
  readonly direction: Strategy["directions"][number];
  readonly link: KeyInitiative["opportunityLinks"][number];
}

export type ThemeLink = Pick<Theme, "number"> & { readonly label: Theme["opportunity"]["label"] };

export interface ThemeChunk {
  readonly theme: Theme;
  readonly previous: ThemeLink;
  readonly next: ThemeLink;
  readonly byRegion: ThemeBrief["byRegion"];
  /** In order of time, as all events and initiatives here. */
  readonly named: readonly NamedEvent[];
  readonly read: readonly ThemeEvent[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly echoes: readonly StrategyEcho[];
  readonly gaps: readonly Gap[];
  readonly sources: CitedSources;
}
