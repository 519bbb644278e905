import type { CountrySheetChunk, RegionSheetChunk, SheetEvent } from "#data/sheet-chunks.ts";
import type { Country, Event, Region, Theme } from "#data/records.ts";
import { recordsOfCountry } from "#domain/country-records.ts";
import { eventStory } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { countryChunk } from "./country-chunk.ts";
import { regionChunk } from "./region-chunk.ts";
import { sheetLocator } from "./sheet-locator.ts";

/** A region's fact sheet. */
export function regionSheetChunk(region: Region, context: CompileContext): RegionSheetChunk {
  const { stops, besideOthers, centres, initiatives, gaps, marks } = regionChunk(region, context);
  const { events, themes } = context.dataset;
  return withSources(
    {
      region,
      events: events.filter((event) => event.region === region.id).map((event) => sheetEvent(event, themes)),
      stops,
      besideOthers,
      centres,
      initiatives,
      gaps,
      marks,
    },
    context.sourceBriefs,
  );
}

/** The fact sheet of a country with records. */
export function countrySheetChunk(country: Country, context: CompileContext): CountrySheetChunk {
  const { dataset, sourceBriefs } = context;
  const { region, stops, initiatives, centres, gaps } = countryChunk(country, context);
  const { held, tookPart } = recordsOfCountry(dataset, country.alpha2);
  return withSources(
    {
      country,
      region,
      stops: dataset.events
        .filter(({ id }) => stops.some((stop) => stop.id === id))
        .map((event) => sheetEvent(event, dataset.themes)),
      held: held.map((event) => sheetEvent(event, dataset.themes)),
      tookPart: tookPart.map((event) => sheetEvent(event, dataset.themes)),
      initiatives,
      centres,
      gaps,
      locator: sheetLocator(country, held, centres, context.drawings),
    },
    sourceBriefs,
  );
}

function sheetEvent(event: Event, themes: readonly Theme[]): SheetEvent {
  return {
    ...eventStory(event),
    outcomes: event.outcomes,
    opportunities: themes
      .filter(({ number }) => event.opportunities.includes(number))
      .map(({ number, opportunity }) => ({ number, label: opportunity.label })),
  };
}
