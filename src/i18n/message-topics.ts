/**
 * Messages are kept by topic, one file each in `messages/<tag>/`, so that a page loads the words it uses and no others. `core` is
 * there on every page: what stands around a page, and words that several pages use.
 */
import type about from "./messages/en/about.json";
import type accessibility from "./messages/en/accessibility.json";
import type charts from "./messages/en/charts.json";
import type compare from "./messages/en/compare.json";
import type core from "./messages/en/core.json";
import type data from "./messages/en/data.json";
import type countries from "./messages/en/countries.json";
import type embed from "./messages/en/embed.json";
import type events from "./messages/en/events.json";
import type home from "./messages/en/home.json";
import type initiatives from "./messages/en/initiatives.json";
import type previews from "./messages/en/previews.json";
import type regions from "./messages/en/regions.json";
import type search from "./messages/en/search.json";
import type share from "./messages/en/share.json";
import type sheet from "./messages/en/sheet.json";
import type sources from "./messages/en/sources.json";
import type themes from "./messages/en/themes.json";
import type timeline from "./messages/en/timeline.json";
import type units from "./messages/en/units.json";

export const messageTopics = [
  "core",
  "home",
  "regions",
  "events",
  "timeline",
  "charts",
  "compare",
  "initiatives",
  "themes",
  "countries",
  "sources",
  "data",
  "search",
  "share",
  "sheet",
  "embed",
  "about",
  "accessibility",
  "previews",
  "units",
] as const;
export type MessageTopic = (typeof messageTopics)[number];

export type MessageKey =
  | keyof typeof about
  | keyof typeof accessibility
  | keyof typeof charts
  | keyof typeof compare
  | keyof typeof core
  | keyof typeof countries
  | keyof typeof data
  | keyof typeof embed
  | keyof typeof events
  | keyof typeof home
  | keyof typeof initiatives
  | keyof typeof previews
  | keyof typeof regions
  | keyof typeof search
  | keyof typeof share
  | keyof typeof sheet
  | keyof typeof sources
  | keyof typeof themes
  | keyof typeof timeline
  | keyof typeof units;
