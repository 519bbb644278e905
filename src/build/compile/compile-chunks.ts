import type { Chunk, ChunkAddress } from "#data/chunks.ts";
import type { Country, Dataset } from "#data/records.ts";
import { hasRecords, recordsOfCountry } from "#domain/country-records.ts";
import {
  countryAddress,
  countrySheetAddress,
  eventAddress,
  initiativeAddress,
  plateAddress,
  regionAddress,
  regionSheetAddress,
  sourceAddress,
  themeAddress,
} from "./chunk-addresses.ts";
import { chartsChunk } from "./charts-chunk.ts";
import { compareChunk } from "./compare-chunk.ts";
import { compileContext } from "./compile-context.ts";
import type { CompileContext } from "./compile-context.ts";
import { countriesChunk, countryChunk } from "./country-chunk.ts";
import type { Drawings } from "./drawings.ts";
import { eventChunk } from "./event-chunk.ts";
import { indexChunk } from "./index-chunk.ts";
import { initiativeChunk } from "./initiative-chunk.ts";
import { initiativesChunk } from "./initiatives-chunk.ts";
import { regionChunk } from "./region-chunk.ts";
import { languagesChunk } from "./languages-chunk.ts";
import { releaseChunk } from "./release-chunk.ts";
import { countrySheetChunk, regionSheetChunk } from "./sheet-chunks.ts";
import { sheetPlate } from "./sheet-locator.ts";
import { sourceChunk, sourcesChunk } from "./source-chunk.ts";
import { timelineChunk } from "./timeline-chunk.ts";
import { strategyChunk } from "./strategy-chunk.ts";
import { themeChunk, themesChunk } from "./theme-chunk.ts";

/**
 * Compiles a validated dataset and its drawn maps into everything the browser fetches, by address ("index",
 * "event/2018-asia-oceania-hanoi"). The result does not depend on the order of the records.
 */
export function compileChunks(dataset: Dataset, drawings: Drawings): ReadonlyMap<ChunkAddress, Chunk> {
  const context = compileContext(dataset, drawings);
  const { regions, events, initiatives, countries, sources } = context.dataset;
  return new Map<ChunkAddress, Chunk>([
    ["index", indexChunk(context)],
    ["countries", countriesChunk(context)],
    ["sources", sourcesChunk(context)],
    ["timeline", timelineChunk(context)],
    ["initiatives", initiativesChunk(context)],
    ["themes", themesChunk(context)],
    ["strategy", strategyChunk(context)],
    ["charts", chartsChunk(context)],
    ["compare", compareChunk(context)],
    ["release", releaseChunk(context.dataset)],
    ["languages", languagesChunk(context.dataset)],
    ...context.dataset.themes.map((theme) => [themeAddress(theme.number), themeChunk(theme, context)] as const),
    ...regions.map((region) => [regionAddress(region.id), regionChunk(region, context)] as const),
    ...events.map((event) => [eventAddress(event.id), eventChunk(event, context)] as const),
    ...initiatives.map(
      (initiative) => [initiativeAddress(initiative.id), initiativeChunk(initiative, context)] as const,
    ),
    ...countries.map((country) => [countryAddress(country.alpha2), countryChunk(country, context)] as const),
    ...regions.map((region) => [regionSheetAddress(region.id), regionSheetChunk(region, context)] as const),
    ...countries
      .filter(({ alpha2 }) => hasRecords(recordsOfCountry(context.dataset, alpha2)))
      .flatMap((country) => sheetOf(country, context)),
    ...sources.map((source) => [sourceAddress(source.id), sourceChunk(source, context)] as const),
    ...drawings.plates.map((plate) => [plateAddress(plate.id), plate] as const),
  ]);
}

/** A country's sheet and, where it lies on the plate of a region, its part of that plate. */
function sheetOf(country: Country, context: CompileContext): readonly (readonly [ChunkAddress, Chunk])[] {
  const chunk = countrySheetChunk(country, context);
  const plate = sheetPlate(country, chunk.locator, context.drawings);
  const sheet = [countrySheetAddress(country.alpha2), chunk] as const;
  return plate === null ? [sheet] : [sheet, [plateAddress(plate.id), plate]];
}
