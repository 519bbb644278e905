/**
 * The addresses of the Atlas: one pattern and one builder for each kind of page. Paths are written without the site's base
 * and always end in a slash, as static hosts serve folders. Other languages than English put their tag in front.
 */
import type { TourChoice } from "#data/plates.ts";
import type { LanguageTag, RegionId } from "#data/records.ts";
import { languagePrefix } from "./language-prefix.ts";

export const patterns = {
  home: "/",
  regions: "/regions/",
  region: "/regions/:region/",
  regionSheet: "/regions/:region/fact-sheet/",
  events: "/events/",
  event: "/events/:event/",
  countries: "/countries/",
  country: "/countries/:country/",
  countrySheet: "/countries/:country/fact-sheet/",
  sources: "/sources/",
  source: "/sources/:source/",
  timeline: "/timeline/",
  charts: "/charts/",
  compare: "/compare/",
  initiatives: "/initiatives/",
  initiative: "/initiatives/:initiative/",
  themes: "/themes/",
  theme: "/themes/:theme/",
  strategy: "/strategy/",
  data: "/data/",
  search: "/search/",
  about: "/about/",
  accessibility: "/accessibility/",
} as const;
export type PageKind = keyof typeof patterns;

/** Paths in one language. */
export interface Paths {
  home(): string;
  homeTour(tour: TourChoice): string;
  regions(): string;
  region(id: RegionId): string;
  regionSheet(id: RegionId): string;
  events(): string;
  event(id: string): string;
  countries(): string;
  /** Addresses carry the code in lower case. */
  country(alpha2: string): string;
  /** Of countries with records. */
  countrySheet(alpha2: string): string;
  sources(): string;
  source(id: string): string;
  timeline(): string;
  charts(): string;
  /** With regions: set beside each other at once. */
  compare(regions?: readonly RegionId[]): string;
  initiatives(): string;
  initiative(id: string): string;
  themes(): string;
  /** Themes are numbered 1 to 10. */
  theme(number: number): string;
  strategy(): string;
  /** The downloads and what they hold. */
  data(): string;
  search(query?: string): string;
  about(): string;
  /** The accessibility statement. */
  accessibility(): string;
}

/** Builds the paths of a language. */
export function createPaths(language: LanguageTag): Paths {
  const prefix = languagePrefix(language);
  const at = (path: string): string => prefix + path;
  return {
    home: () => at("/"),
    homeTour: (tour) => at(tour === "all" ? "/" : `/?tour=${tour}`),
    regions: () => at("/regions/"),
    region: (id) => at(`/regions/${id}/`),
    regionSheet: (id) => at(`/regions/${id}/fact-sheet/`),
    events: () => at("/events/"),
    event: (id) => at(`/events/${id}/`),
    countries: () => at("/countries/"),
    country: (alpha2) => at(`/countries/${alpha2.toLowerCase()}/`),
    countrySheet: (alpha2) => at(`/countries/${alpha2.toLowerCase()}/fact-sheet/`),
    sources: () => at("/sources/"),
    source: (id) => at(`/sources/${id}/`),
    timeline: () => at("/timeline/"),
    charts: () => at("/charts/"),
    compare: (regions = []) => at(regions.length === 0 ? "/compare/" : `/compare/?regions=${regions.join(",")}`),
    initiatives: () => at("/initiatives/"),
    initiative: (id) => at(`/initiatives/${id}/`),
    themes: () => at("/themes/"),
    theme: (number) => at(`/themes/${number}/`),
    strategy: () => at("/strategy/"),
    data: () => at("/data/"),
    search: (query = "") => at(query === "" ? "/search/" : `/search/?q=${encodeURIComponent(query)}`),
    about: () => at("/about/"),
    accessibility: () => at("/accessibility/"),
  };
}
