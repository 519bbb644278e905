/** Kinds of records as messages. */
import type { KindBrief } from "#data/download-chunks.ts";
import type { MessageKey } from "#i18n/translate.ts";

export const kindNames = {
  events: "data.kind.events",
  initiatives: "data.kind.initiatives",
  regions: "data.kind.regions",
  countries: "data.kind.countries",
  centres: "data.kind.centres",
  themes: "data.kind.themes",
  strategy: "data.kind.strategy",
  statistics: "data.kind.statistics",
  headlines: "data.kind.headlines",
  sources: "data.kind.sources",
  conflicts: "data.kind.conflicts",
  gaps: "data.kind.gaps",
  releases: "data.kind.releases",
} as const satisfies Record<KindBrief["kind"], MessageKey>;
