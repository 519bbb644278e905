/** What search knows of the record: an entry for everything that can be found, and the index over their words. */
import type {
  Alpha2,
  Centre,
  EventKind,
  EventStatus,
  Initiative,
  PreciseDate,
  Qualifier,
  RegionId,
  Scope,
} from "./records.ts";

/** Text with its language, where that is not the language of the index. */
interface Titled {
  readonly title: string;
  readonly lang?: string;
}
/** Its name is the page's own, written in the index's language; `page` is the kind of page that `url/paths` knows. */
export interface PageEntry extends Titled {
  readonly kind: "page";
  readonly page: SearchablePage;
}
export type SearchablePage =
  | "home"
  | "regions"
  | "events"
  | "timeline"
  | "charts"
  | "compare"
  | "initiatives"
  | "themes"
  | "strategy"
  | "countries"
  | "sources"
  | "data"
  | "about"
  | "accessibility";
export interface RegionEntry {
  readonly kind: "region";
  readonly id: RegionId;
}
export interface CountryEntry {
  readonly kind: "country";
  readonly id: Alpha2;
  readonly region: RegionId | null;
}
export interface EventEntry extends Titled {
  readonly kind: "event";
  readonly id: string;
  readonly what: EventKind;
  /** Absent: held. */
  readonly status?: Exclude<EventStatus, "held">;
  readonly city: string | null;
  readonly country: Alpha2 | null;
  readonly start: PreciseDate | null;
  readonly end: PreciseDate | null;
  readonly region: Scope;
}
export interface InitiativeEntry extends Titled {
  readonly kind: "initiative";
  readonly id: string;
  readonly what: Initiative["kind"];
  readonly start: PreciseDate | null;
  readonly region: Scope;
  /** Only where it is not "secondary", as most are. */
  readonly prominence?: Exclude<Initiative["prominence"], "secondary">;
}
/** A highlight of the first phase and the opportunity that answers it. */
export interface ThemeEntry extends Titled {
  readonly kind: "theme";
  readonly number: number;
  readonly opportunity: string;
}
/** A direction ("2") or a key initiative ("2.4") of the strategy. */
export interface StrategyEntry extends Titled {
  readonly kind: "strategy";
  readonly code: string;
}
export interface CentreEntry extends Titled {
  readonly kind: "centre";
  readonly what: Centre["kind"];
  readonly host: string | null;
  readonly city: string;
  readonly country: Alpha2;
  readonly region: RegionId;
}
export interface StatisticEntry extends Titled {
  readonly kind: "statistic";
  /** Anchor of the chart or table that shows it. */
  readonly figure: string;
}
/** A number of the record. What it tells of stands at the place `of` in the list of entries. */
export interface FigureEntry extends Titled {
  readonly kind: "figure";
  readonly of: number;
  readonly value: number;
  readonly qualifier: Qualifier | null;
  /** Only where the title does not say it; "percent" is written with the value. */
  readonly unit?: string;
}
export interface SourceEntry extends Titled {
  readonly kind: "source";
  readonly id: string;
  readonly publisher: string;
  readonly published: PreciseDate | null;
}
export type SearchEntry =
  | PageEntry
  | RegionEntry
  | CountryEntry
  | EventEntry
  | InitiativeEntry
  | ThemeEntry
  | StrategyEntry
  | CentreEntry
  | StatisticEntry
  | FigureEntry
  | SourceEntry;
export type SearchKind = SearchEntry["kind"];

/** minisearch's index in a third of the room; `domain/search-packing` writes and reads it. */
export interface PackedIndex {
  readonly count: number;
  /** By field, as are the next two. */
  readonly averageLengths: readonly number[];
  /** Length of the field in each entry. */
  readonly lengths: readonly string[];
  /** Entries under each term, as gaps. */
  readonly places: readonly string[];
  /** Sorted; each begins with the number of letters it shares with the one before it. */
  readonly terms: string;
}

/** One a language: names of countries, regions and pages are indexed as the reader knows them. */
export interface SearchChunk {
  /** In a fixed order; the index names an entry by its place. */
  readonly entries: readonly SearchEntry[];
  readonly index: PackedIndex;
}
