/**
 * Addresses of embeds: figures and cards that stand alone, to be framed by other sites. Without the site's base, as all paths.
 * A page and its embed name the same record by the same words.
 */
import { regionIds } from "#data/vocabulary.ts";
import type { TourChoice } from "#data/plates.ts";
import type { LanguageTag, RegionId } from "#data/records.ts";
import { choice, readParameter } from "./parameters.ts";
import { patterns } from "./paths.ts";
import { matchPath } from "./router.ts";

/** Embeds in one language. */
export interface EmbedPaths {
  /** The map of the world with the stops of a tour, or of all of them. */
  map(tour: TourChoice): string;
  regionMap(id: RegionId): string;
  regionCard(id: RegionId): string;
  eventCard(id: string): string;
  /** `id` as in the gallery of charts. */
  chart(id: string): string;
}

/** Builds the paths of a language. */
export function createEmbedPaths(language: LanguageTag): EmbedPaths {
  const at = (path: string): string => `${language === "en" ? "" : `/${language}`}/embed${path}`;
  return {
    map: (tour) => at(tour === "all" ? "/map/" : `/map/${tour}/`),
    regionMap: (id) => at(`/map/${id}/`),
    regionCard: (id) => at(`/regions/${id}/`),
    eventCard: (id) => at(`/events/${id}/`),
    chart: (id) => at(`/charts/${id}/`),
  };
}

/** As the front page reads it. */
const tourParameter = choice<TourChoice>("tour", ["all", "2017", "2018", "2019"], "all");

/**
 * The embed of a page as a whole, by its path (without base) and the search part of its address: the map with the tour chosen, the
 * card of a region or an event; null for all other pages.
 */
export function embedOfPage(path: string, search: string, language: LanguageTag): string | null {
  const paths = createEmbedPaths(language);
  const parameter = (pattern: string, name: string): string | undefined => matchPath(pattern, path)?.params[name];
  if (matchPath(patterns.home, path)) return paths.map(readParameter(search, tourParameter));
  const region = parameter(patterns.region, "region");
  const known = regionIds.find((id) => id === region);
  if (known !== undefined) return paths.regionCard(known);
  const event = parameter(patterns.event, "event");
  return event === undefined ? null : paths.eventCard(event);
}
