import type { InitiativeRow, InitiativesChunk } from "#data/initiative-chunks.ts";
import type { Dataset, Initiative } from "#data/records.ts";
import { placesOf } from "#domain/initiative-places.ts";
import { inOrderOfWeight } from "#domain/initiative-order.ts";
import { briefInitiative } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";

/** All initiatives as the explorer lists, filters and places them. */
export function initiativesChunk({ dataset, drawings, sourceBriefs }: CompileContext): InitiativesChunk {
  return withSources(
    {
      initiatives: inOrderOfWeight(dataset.initiatives).map(rowOf),
      places: drawings.initiativePlaces,
      themes: themeLabels(dataset),
      directions: directionLabels(dataset),
    },
    sourceBriefs,
  );
}

/** The ten themes by the short wording of their opportunity. */
export const themeLabels = ({ themes }: Pick<Dataset, "themes">): InitiativesChunk["themes"] =>
  themes.map(({ number, opportunity }) => ({ number, label: opportunity.label }));

/** The four directions of the strategy. */
export const directionLabels = ({ strategy }: Pick<Dataset, "strategy">): InitiativesChunk["directions"] =>
  strategy.directions.map(({ code, name }) => ({ code, name }));

function rowOf(initiative: Initiative): InitiativeRow {
  const { countries, themes, strategyDirections, organisations, place } = initiative;
  return {
    ...briefInitiative(initiative),
    countries,
    themes,
    strategyDirections,
    organisations,
    city: place.city,
    places: placesOf(initiative).map(({ key }) => key),
  };
}
