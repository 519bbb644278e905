/** What pages ask for: one query option factory a chunk, the same for rendering, prefetching and prerendering. */
import { queryOptions } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { CountriesChunk, CountryChunk } from "./country-chunks.ts";
import type { EventChunk } from "./event-chunk.ts";
import type { IndexChunk } from "./index-chunk.ts";
import type { RegionChunk } from "./region-chunk.ts";
import type { SourceChunk, SourcesChunk } from "./source-chunks.ts";

import type { ChartsChunk } from "./charts-chunks.ts";
import type { CompareChunk } from "./compare-chunks.ts";
import type { DownloadsChunk } from "./download-chunks.ts";
import type { LanguagesChunk } from "./language-chunks.ts";
import type { ReleaseChunk } from "./release-chunk.ts";
import type { CountrySheetChunk, RegionSheetChunk } from "./sheet-chunks.ts";
import type { TimelineChunk } from "./timeline-chunks.ts";
import type { StrategyChunk } from "./strategy-chunks.ts";
import type { ThemeChunk, ThemesChunk } from "./theme-chunks.ts";
import type { InitiativeChunk, InitiativesChunk } from "./initiative-chunks.ts";
import { ChunkMissingError, fetchChunk } from "./fetch-chunk.ts";
import { platesNamedIn } from "./named-plates.ts";
import { shapesInPage } from "./shapes-in-page.ts";
import type { PlateShapes } from "./plates.ts";

/** Chunks never change under their address, so they are fetched once and kept. */
function chunkQuery<T>(address: string) {
  return queryOptions({
    queryKey: [address],
    queryFn: ({ signal }) => fetchChunk<T>(address, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (count, error) => !(error instanceof ChunkMissingError) && count < 2,
  });
}

/** One query for each chunk; ids as in addresses. */
export const initiativesQuery = () => chunkQuery<InitiativesChunk>("initiatives");
export const initiativeQuery = (id: string) => chunkQuery<InitiativeChunk>(`initiative/${id}`);
export const indexQuery = () => chunkQuery<IndexChunk>("index");
export const regionQuery = (id: string) => chunkQuery<RegionChunk>(`region/${id}`);
export const eventQuery = (id: string) => chunkQuery<EventChunk>(`event/${id}`);
export const countriesQuery = () => chunkQuery<CountriesChunk>("countries");
/** `code` in lower case, as in addresses. */
export const countryQuery = (code: string) => chunkQuery<CountryChunk>(`country/${code}`);
export const timelineQuery = () => chunkQuery<TimelineChunk>("timeline");
export const sourcesQuery = () => chunkQuery<SourcesChunk>("sources");
export const sourceQuery = (id: string) => chunkQuery<SourceChunk>(`source/${id}`);

export const themesQuery = () => chunkQuery<ThemesChunk>("themes");
/** `number` as in addresses, "1" to "10". */
export const themeQuery = (number: string) => chunkQuery<ThemeChunk>(`theme/${number}`);
export const strategyQuery = () => chunkQuery<StrategyChunk>("strategy");
/** All charts in one: they share most of their statistics and sources. */
export const chartsQuery = () => chunkQuery<ChartsChunk>("charts");
/** Small, and only asked for when something is cited or taken away. */
export const releaseQuery = () => chunkQuery<ReleaseChunk>("release");
export const regionSheetQuery = (id: string) => chunkQuery<RegionSheetChunk>(`region-sheet/${id}`);
/** `code` in lower case, as in addresses. */
export const countrySheetQuery = (code: string) => chunkQuery<CountrySheetChunk>(`country-sheet/${code}`);
/** The page about the data. */
export const downloadsQuery = () => chunkQuery<DownloadsChunk>("downloads");
/** How far the Atlas is translated. */
export const languagesQuery = () => chunkQuery<LanguagesChunk>("languages");
export const compareQuery = () => chunkQuery<CompareChunk>("compare");

/** Outlines of a plate: read back from the page where it was prerendered, else fetched. */
export function plateQuery(id: string) {
  const address = `plate/${id}`;
  return queryOptions({
    queryKey: [address],
    queryFn: async ({ signal }) => shapesInPage(id) ?? (await fetchChunk<PlateShapes>(address, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Fetches a chunk ahead of its page, by address, and the plates it names. A failure is left to the visit itself. */
export async function prefetchChunk(client: QueryClient, address: string): Promise<void> {
  if (address.startsWith("plate/")) return client.prefetchQuery(plateQuery(address.slice("plate/".length)));
  await client.prefetchQuery(chunkQuery<unknown>(address));
  const plates = platesNamedIn(client.getQueryData([address]));
  await Promise.all(plates.map((plate) => prefetchChunk(client, plate)));
}
