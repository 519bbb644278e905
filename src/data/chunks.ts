/**
 * What the browser fetches: one chunk per kind of page, each complete in itself with the sources it cites.
 * `build/compile` makes them, `queries.ts` fetches them.
 */
import type { LocatorMarks, RegionMarks, WorldMarks } from "./plates";
import type {
  Alpha2,
  Centre,
  CitedNumber,
  Conflict,
  Event,
  Gap,
  Headline,
  Initiative,
  LocalText,
  Region,
  RegionId,
  Series,
  Source,
  SourceId,
  Country,
  Statistic,
  StatisticRow,
} from "./records";

export type SourceBrief = Omit<Source, "note">;
export type CitedSources = Readonly<Record<SourceId, SourceBrief>>;

/** An event as lists and maps need it. */
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

export interface RegionBrief extends Omit<Region, "sources"> {
  readonly counts: { readonly events: number; readonly initiatives: number; readonly centres: number };
}

/** A headline figure with the statistic row it stands for and the conflicts about it. */
export interface HeadlineFigure extends Omit<Headline, "statistic" | "row"> {
  readonly statistic: Pick<Statistic, "id" | "title" | "comparability">;
  readonly row: StatisticRow;
  readonly conflicts: readonly Conflict[];
}

/** Totals that a source states for a tour of regional workshops; null where none does. Never computed. */
export interface TourTotals {
  readonly series: Series;
  readonly participants: CitedNumber | null;
  readonly countries: CitedNumber | null;
}

export interface IndexChunk {
  /** In the order in which the torch first reached them. */
  readonly regions: readonly RegionBrief[];
  /** In order of time. */
  readonly events: readonly EventBrief[];
  readonly headlines: readonly HeadlineFigure[];
  readonly tours: readonly TourTotals[];
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

export interface CountryBrief extends Pick<Country, "alpha2" | "name" | "region" | "assignment" | "unMember" | "note"> {
  readonly records: { readonly events: number; readonly initiatives: number; readonly centres: number };
}

export type InitiativeBrief = Pick<
  Initiative,
  "id" | "name" | "kind" | "level" | "region" | "dates" | "summary" | "sources" | "prominence" | "pointer"
>;

export interface RegionChunk {
  readonly region: Region;
  /** Regions before and after on the torch's first way round. */
  readonly previous: Pick<Region, "id" | "name">;
  readonly next: Pick<Region, "id" | "name">;
  readonly regionNames: Readonly<Record<RegionId, LocalText>>;
  readonly events: readonly Event[];
  /** Regional workshops of all regions, for figures beside the other regions and for the torch's way in and out. */
  readonly stops: readonly EventBrief[];
  /** Statistics whose rows are the regions. */
  readonly besideOthers: readonly Statistic[];
  readonly countries: readonly CountryBrief[];
  readonly centres: readonly Centre[];
  readonly initiatives: readonly Initiative[];
  readonly gaps: readonly Gap[];
  readonly conflicts: readonly Conflict[];
  readonly marks: RegionMarks;
  readonly sources: CitedSources;
}

export interface EventChunk {
  readonly event: Event;
  readonly regionName: LocalText | null;
  readonly previous: EventBrief | null;
  readonly next: EventBrief | null;
  /** All stops of the same tour, in order; empty for other events. */
  readonly tour: readonly EventBrief[];
  /** Other events in the same city. */
  readonly samePlace: readonly EventBrief[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly themes: readonly { readonly number: number; readonly label: LocalText }[];
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  /** null: the place is unknown or the event was held on line. */
  readonly locator: LocatorMarks | null;
  readonly sources: CitedSources;
}

export interface CountriesChunk {
  readonly regionNames: Readonly<Record<RegionId, LocalText>>;
  readonly countries: readonly CountryBrief[];
  readonly sources: CitedSources;
}

export interface CountryChunk {
  readonly country: Country;
  readonly region: RegionBrief | null;
  readonly events: readonly EventBrief[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly centres: readonly Centre[];
  readonly gaps: readonly Gap[];
  readonly sources: CitedSources;
}

export interface SourceListing extends SourceBrief {
  /** How many figures, statements and records rest on it. */
  readonly uses: number;
}
export interface SourcesChunk {
  readonly sources: readonly SourceListing[];
}

/** One place in the record that rests on a source. */
export interface SourceUse {
  readonly kind: "event" | "initiative" | "region" | "country" | "centre" | "theme" | "strategy" | "statistic" | "conflict";
  readonly id: string;
  readonly title: LocalText;
  readonly items: readonly SourceUseItem[];
}
/** What of the record: a figure, a statement, one side of a disagreement, or the record as such. */
export interface SourceUseItem {
  readonly what: "figure" | "statement" | "claim" | "record";
  readonly label: LocalText;
  readonly number: { readonly value: number; readonly qualifier: CitedNumber["qualifier"]; readonly unit: string } | null;
  readonly text: string | null;
  readonly pointer: string | null;
}
export interface SourceChunk {
  readonly source: Source;
  readonly uses: readonly SourceUse[];
}

/** Where chunks stand, by kind; the address is `<dataset base>/<kind>[/<id>].json`. */
export interface ChunkByAddress {
  readonly index: IndexChunk;
  readonly countries: CountriesChunk;
  readonly sources: SourcesChunk;
}
