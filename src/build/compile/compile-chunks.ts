import type { Chunk, ChunkAddress } from "#data/chunks.ts";
import type { Dataset } from "#data/records.ts";
import {
  countryAddress,
  eventAddress,
  plateAddress,
  regionAddress,
  sourceAddress,
  themeAddress,
} from "./chunk-addresses.ts";
import { compareChunk } from "./compare-chunk.ts";
import { compileContext } from "./compile-context.ts";
import { countriesChunk, countryChunk } from "./country-chunk.ts";
import type { Drawings } from "./drawings.ts";
import { eventChunk } from "./event-chunk.ts";
import { indexChunk } from "./index-chunk.ts";
import { regionChunk } from "./region-chunk.ts";
import { sourceChunk, sourcesChunk } from "./source-chunk.ts";
import { strategyChunk } from "./strategy-chunk.ts";
import { themeChunk, themesChunk } from "./theme-chunk.ts";

/**
 * Compiles a validated dataset and its drawn maps into everything the browser fetches, by address ("index",
 * "event/2018-asia-oceania-hanoi"). The result does not depend on the order of the records.
 */
export function compileChunks(dataset: Dataset, drawings: Drawings): ReadonlyMap<ChunkAddress, Chunk> {
  const context = compileContext(dataset, drawings);
  const { regions, events, countries, sources } = context.dataset;
  return new Map<ChunkAddress, Chunk>([
    ["index", indexChunk(context)],
    ["countries", countriesChunk(context)],
    ["sources", sourcesChunk(context)],
    ["themes", themesChunk(context)],
    ["strategy", strategyChunk(context)],
    ["compare", compareChunk(context)],
    ...context.dataset.themes.map((theme) => [themeAddress(theme.number), themeChunk(theme, context)] as const),
    ...regions.map((region) => [regionAddress(region.id), regionChunk(region, context)] as const),
    ...events.map((event) => [eventAddress(event.id), eventChunk(event, context)] as const),
    ...countries.map((country) => [countryAddress(country.alpha2), countryChunk(country, context)] as const),
    ...sources.map((source) => [sourceAddress(source.id), sourceChunk(source, context)] as const),
    ...drawings.plates.map((plate) => [plateAddress(plate.id), plate] as const),
  ]);
}
