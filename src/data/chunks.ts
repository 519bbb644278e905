/**
 * What the browser fetches: one chunk per kind of page, each complete in itself with the sources it cites.
 * `build/compile` makes them, `queries.ts` fetches them. Nothing in a chunk is summed across events: a total stands
 * here only where a source states it.
 */
import type { InitiativeChunk, InitiativesChunk } from "./initiative-chunks.ts";
import type { LocatorMarks, PlateShapes, RegionMarks, WorldMarks } from "./plates.ts";
import type {
  Alpha2,
  Centre,
  CitedNumber,
  Conflict,
  Country,
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
  Statistic,
  StatisticRow,
} from "./records.ts";
import type { ChartsChunk } from "./charts-chunks.ts";
import type { CompareChunk } from "./compare-chunks.ts";
import type { DownloadsChunk } from "./download-chunks.ts";
import type { LanguagesChunk } from "./language-chunks.ts";
import type { ReleaseChunk } from "./release-chunk.ts";
import type { SearchChunk } from "./search-index.ts";
import type { CountrySheetChunk, RegionSheetChunk } from "./sheet-chunks.ts";
import type { SourceUse } from "./source-uses.ts";
import type { TimelineChunk } from "./timeline-chunks.ts";
import type { StrategyChunk } from "./strategy-chunks.ts";
import type { ThemeChunk, ThemesChunk } from "./theme-chunks.ts";

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

/** A headline figure with the statistic row it stands for and the conflicts about that row. */
export interface HeadlineFigure extends Omit<Headline, "statistic" | "row"> {
  readonly statistic: Pick<Statistic, "id" | "title" | "unit" | "comparability">;
  readonly row: StatisticRow;
  readonly conflicts: readonly Conflict[];
}

/** Totals that a source states for a tour of regional workshops; null where none does. Never computed. */
export interface TourTotals {
  readonly series: Series;
  readonly participants: CitedNumber | null;
  readonly countries: CitedNumber | null;
  readonly conflicts: readonly Conflict[];
}

export interface IndexChunk {
  /** In the order in which the torch first reached them. */
  readonly regions: readonly RegionBrief[];
  /** In order of time. */
  readonly events: readonly EventBrief[];
  readonly headlines: readonly HeadlineFigure[];
  /** The tours of regional workshops, in order of time. */
  readonly tours: readonly TourTotals[];
  /** About the figures of `events`; disagreements about anything else stand with the event itself. */
  readonly conflicts: readonly Conflict[];
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

export interface RegionChunk {
  readonly region: Region;
  /** Regions before and after on the torch's first way round; the last leads on to the first. */
  readonly previous: Pick<Region, "id" | "name">;
  readonly next: Pick<Region, "id" | "name">;
  readonly regionNames: RegionNames;
  /** The region's own events, in order of time. */
  readonly events: readonly EventStory[];
  /** Events of the whole process or of other regions that were held in one of its countries. */
  readonly heldHere: readonly EventBrief[];
  /** Other events that the plate marks. */
  readonly nearby: readonly EventBrief[];
  /** Regional workshops of all regions, for figures beside the other regions and for the torch's way in and out. */
  readonly stops: readonly EventBrief[];
  /** Statistics whose rows are the regions. */
  readonly besideOthers: readonly Statistic[];
  readonly countries: readonly CountryBrief[];
  readonly centres: readonly Centre[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly gaps: readonly Gap[];
  /** About the figures of its own events, of the stops and of the statistics. */
  readonly conflicts: readonly Conflict[];
  readonly marks: RegionMarks;
  readonly sources: CitedSources;
}

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

export interface CountriesChunk {
  readonly regionNames: RegionNames;
  /** In order of code; pages sort by name in the reader's language. */
  readonly countries: readonly CountryBrief[];
  readonly sources: CitedSources;
}

export interface CountryChunk {
  readonly country: Country;
  readonly region: RegionBrief | null;
  readonly regionNames: RegionNames;
  /** The regional workshops of its region, in order of time. */
  readonly stops: readonly EventBrief[];
  readonly held: readonly EventBrief[];
  /** Events elsewhere or on line in which the country is known to have taken part; incomplete by nature. */
  readonly tookPart: readonly EventBrief[];
  readonly initiatives: readonly InitiativeBrief[];
  readonly centres: readonly Centre[];
  /** About the figures of the events shown. */
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  readonly sources: CitedSources;
}

export interface SourcesChunk {
  /** Primary documents first, then by publisher and title. */
  readonly sources: readonly SourceBrief[];
}

export interface SourceChunk {
  readonly source: Source;
  /** As in `SourceBrief`. */
  readonly useCount: number;
  readonly uses: readonly SourceUse[];
}

/** Chunks by address; a chunk is served as `<content hash>/<address>.json`. Country addresses are lower-case. */
export interface ChunkByAddress {
  readonly index: IndexChunk;
  readonly countries: CountriesChunk;
  readonly sources: SourcesChunk;
  readonly search: SearchChunk;
  readonly timeline: TimelineChunk;
  readonly themes: ThemesChunk;
  readonly strategy: StrategyChunk;
  readonly charts: ChartsChunk;
  readonly compare: CompareChunk;
  readonly release: ReleaseChunk;
  readonly languages: LanguagesChunk;
  readonly downloads: DownloadsChunk;
  readonly [theme: `theme/${number}`]: ThemeChunk;
  readonly initiatives: InitiativesChunk;
  readonly [initiative: `initiative/${string}`]: InitiativeChunk;
  readonly [region: `region/${string}`]: RegionChunk;
  readonly [event: `event/${string}`]: EventChunk;
  readonly [country: `country/${string}`]: CountryChunk;
  readonly [source: `source/${string}`]: SourceChunk;
  readonly [sheet: `region-sheet/${string}`]: RegionSheetChunk;
  readonly [sheet: `country-sheet/${string}`]: CountrySheetChunk;
  readonly [plate: `plate/${string}`]: PlateShapes;
}
export type ChunkAddress = keyof ChunkByAddress;
export type Chunk = ChunkByAddress[ChunkAddress];
