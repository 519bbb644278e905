/**
 * Addresses of embeds: figures and cards that stand alone, to be framed by other sites. Without the site's base, as all paths.
 * A page and its embed name the same record by the same words.
 */
import { regionIds } from "#data/vocabulary.ts";
import type { TourChoice } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import { choice, readParameter } from "./parameters.ts";
import { patterns } from "./paths.ts";
import { matchPath } from "./router.ts";

/** Embeds, by paths without the prefix of a language, as the router knows them. */
export interface EmbedPaths {
  /** The map of the world with the stops of a tour, or of all of them. */
  map(tour: TourChoice): string;
  regionMap(id: RegionId): string;
  regionCard(id: RegionId): string;
  eventCard(id: string): string;
  /** `id` as in the gallery of charts. */
  chart(id: string): string;
}

export const embedPaths: EmbedPaths = {
  map: (tour) => (tour === "all" ? "/embed/map/" : `/embed/map/${tour}/`),
  regionMap: (id) => `/embed/map/${id}/`,
  regionCard: (id) => `/embed/regions/${id}/`,
  eventCard: (id) => `/embed/events/${id}/`,
  chart: (id) => `/embed/charts/${id}/`,
};

/** As the front page reads it. */
const tourParameter = choice<TourChoice>("tour", ["all", "2017", "2018", "2019"], "all");

/**
 * The embed of a page as a whole, by its path (without base and language) and the search part of its address: the map
 * with the tour chosen, the card of a region or an event; null for all other pages.
 */
export function embedOfPage(path: string, search: string): string | null {
  const parameter = (pattern: string, name: string): string | undefined => matchPath(pattern, path)?.params[name];
  if (matchPath(patterns.home, path)) return embedPaths.map(readParameter(search, tourParameter));
  const region = parameter(patterns.region, "region");
  const known = regionIds.find((id) => id === region);
  if (known !== undefined) return embedPaths.regionCard(known);
  const event = parameter(patterns.event, "event");
  return event === undefined ? null : embedPaths.eventCard(event);
}
