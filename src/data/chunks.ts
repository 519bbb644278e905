/**
 * What the browser fetches: one chunk per kind of page, each complete in itself with the sources it cites.
 * `build/compile` makes them, `queries.ts` fetches them. Nothing in a chunk is summed across events: a total stands
 * there only where a source states it.
 */
import type { ChartsChunk } from "./charts-chunks.ts";
import type { CompareChunk } from "./compare-chunks.ts";
import type { CountriesChunk, CountryChunk } from "./country-chunks.ts";
import type { DownloadsChunk } from "./download-chunks.ts";
import type { EventChunk } from "./event-chunk.ts";
import type { IndexChunk } from "./index-chunk.ts";
import type { InitiativeChunk, InitiativesChunk } from "./initiative-chunks.ts";
import type { LanguagesChunk } from "./language-chunks.ts";
import type { PlateShapes } from "./plates.ts";
import type { RegionChunk } from "./region-chunk.ts";
import type { ReleaseChunk } from "./release-chunk.ts";
import type { SearchChunk } from "./search-index.ts";
import type { CountrySheetChunk, RegionSheetChunk } from "./sheet-chunks.ts";
import type { SourceChunk, SourcesChunk } from "./source-chunks.ts";
import type { StrategyChunk } from "./strategy-chunks.ts";
import type { ThemeChunk, ThemesChunk } from "./theme-chunks.ts";
import type { TimelineChunk } from "./timeline-chunks.ts";

/** Chunks by address; `chunkFile` says where a chunk is served. Country addresses are lower-case. */
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
