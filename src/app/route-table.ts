/**
 * Every page of the Atlas: its pattern, its code, its words and the chunks it needs. The router draws from it, links prefetch by it,
 * the prerenderer walks it.
 */
import type { ComponentType } from "react";
import type { MessageTopic } from "#i18n/message-topics.ts";
import { patterns } from "#url/paths.ts";
import type { PageKind } from "#url/paths.ts";
import { matchPath } from "#url/router.ts";

export type PathParameters = Readonly<Record<string, string | undefined>>;
export interface PageRoute {
  readonly kind: PageKind;
  readonly pattern: string;
  /** Loads the page's component, a chunk of its own. */
  readonly load: () => Promise<ComponentType>;
  /** Topics of the messages it uses besides `core`; a test reads the code for them. */
  readonly messages: readonly MessageTopic[];
  /** Addresses of the data chunks the page reads. */
  readonly chunks: (parameters: PathParameters) => readonly string[];
}

export const routeTable: readonly PageRoute[] = [
  {
    kind: "home",
    pattern: patterns.home,
    load: async () => (await import("#routes/home.tsx")).HomePage,
    messages: ["home"],
    chunks: () => ["index", "plate/world"],
  },
  {
    kind: "regions",
    pattern: patterns.regions,
    load: async () => (await import("#routes/regions.tsx")).RegionsPage,
    messages: ["regions"],
    chunks: () => ["index"],
  },
  {
    kind: "region",
    pattern: patterns.region,
    load: async () => (await import("#routes/region.tsx")).RegionPage,
    messages: ["regions"],
    chunks: ({ region = "" }) => [`region/${region}`, `plate/${region}`],
  },
  {
    kind: "regionSheet",
    pattern: patterns.regionSheet,
    load: async () => (await import("#routes/region-fact-sheet.tsx")).RegionFactSheetPage,
    messages: ["sheet", "regions"],
    chunks: ({ region = "" }) => [`region-sheet/${region}`, `plate/${region}`],
  },
  {
    kind: "events",
    pattern: patterns.events,
    load: async () => (await import("#routes/events.tsx")).EventsPage,
    messages: ["events"],
    chunks: () => ["index"],
  },
  {
    kind: "event",
    pattern: patterns.event,
    load: async () => (await import("#routes/event.tsx")).EventPage,
    messages: ["events", "units"],
    chunks: ({ event = "" }) => [`event/${event}`],
  },
  {
    kind: "timeline",
    pattern: patterns.timeline,
    load: async () => (await import("#routes/timeline.tsx")).TimelinePage,
    messages: ["timeline"],
    chunks: () => ["timeline"],
  },
  {
    kind: "initiatives",
    pattern: patterns.initiatives,
    load: async () => (await import("#routes/initiatives.tsx")).InitiativesPage,
    messages: ["initiatives"],
    chunks: () => ["initiatives"],
  },
  {
    kind: "initiative",
    pattern: patterns.initiative,
    load: async () => (await import("#routes/initiative.tsx")).InitiativePage,
    messages: ["initiatives", "units"],
    chunks: ({ initiative = "" }) => [`initiative/${initiative}`],
  },
  {
    kind: "countries",
    pattern: patterns.countries,
    load: async () => (await import("#routes/countries.tsx")).CountriesPage,
    messages: ["countries"],
    chunks: () => ["countries"],
  },
  {
    kind: "country",
    pattern: patterns.country,
    load: async () => (await import("#routes/country.tsx")).CountryPage,
    messages: ["countries"],
    chunks: ({ country = "" }) => [`country/${country}`],
  },
  {
    kind: "countrySheet",
    pattern: patterns.countrySheet,
    load: async () => (await import("#routes/country-fact-sheet.tsx")).CountryFactSheetPage,
    messages: ["sheet", "countries"],
    chunks: ({ country = "" }) => [`country-sheet/${country}`],
  },
  {
    kind: "compare",
    pattern: patterns.compare,
    load: async () => (await import("#routes/compare.tsx")).ComparePage,
    messages: ["compare"],
    chunks: () => ["compare"],
  },
  {
    kind: "themes",
    pattern: patterns.themes,
    load: async () => (await import("#routes/themes.tsx")).ThemesPage,
    messages: ["themes"],
    chunks: () => ["themes"],
  },
  {
    kind: "theme",
    pattern: patterns.theme,
    load: async () => (await import("#routes/theme.tsx")).ThemePage,
    messages: ["themes"],
    chunks: ({ theme = "" }) => [`theme/${theme}`],
  },
  {
    kind: "strategy",
    pattern: patterns.strategy,
    load: async () => (await import("#routes/strategy.tsx")).StrategyPage,
    messages: ["themes", "units"],
    chunks: () => ["strategy"],
  },
  {
    kind: "sources",
    pattern: patterns.sources,
    load: async () => (await import("#routes/sources.tsx")).SourcesPage,
    messages: ["sources"],
    chunks: () => ["sources"],
  },
  {
    kind: "source",
    pattern: patterns.source,
    load: async () => (await import("#routes/source.tsx")).SourcePage,
    messages: ["sources", "units"],
    chunks: ({ source = "" }) => [`source/${source}`],
  },
  {
    kind: "charts",
    pattern: patterns.charts,
    load: async () => (await import("#routes/charts.tsx")).ChartsPage,
    messages: ["charts"],
    chunks: () => ["charts"],
  },
  {
    kind: "search",
    pattern: patterns.search,
    load: async () => (await import("#routes/search.tsx")).SearchPage,
    messages: ["search"],
    chunks: () => [],
  },
  {
    kind: "data",
    pattern: patterns.data,
    load: async () => (await import("#routes/data.tsx")).DataPage,
    messages: ["data"],
    chunks: () => ["downloads"],
  },
  {
    kind: "about",
    pattern: patterns.about,
    load: async () => (await import("#routes/about.tsx")).AboutPage,
    messages: ["about"],
    chunks: () => ["index", "languages"],
  },
  {
    kind: "accessibility",
    pattern: patterns.accessibility,
    load: async () => (await import("#routes/accessibility.tsx")).AccessibilityPage,
    messages: ["accessibility"],
    chunks: () => [],
  },
];

export interface MatchedRoute {
  readonly route: PageRoute;
  readonly parameters: PathParameters;
}
/** The route of a path (without base, search and hash); null where the Atlas has no such page. */
export function matchRoute(path: string): MatchedRoute | null {
  for (const route of routeTable) {
    const match = matchPath({ path: route.pattern, caseSensitive: true, end: true }, path);
    if (match) return { route, parameters: match.params };
  }
  return null;
}
