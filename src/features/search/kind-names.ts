/** Kinds of results as messages. */
import type { SearchKind } from "#data/search-index.ts";
import type { MessageKey } from "#i18n/translate.ts";

const names = {
  page: "search.kind.page",
  region: "search.kind.region",
  country: "search.kind.country",
  event: "search.kind.event",
  initiative: "search.kind.initiative",
  theme: "search.kind.theme",
  strategy: "search.kind.strategy",
  centre: "search.kind.centre",
  figure: "search.kind.figure",
  statistic: "search.kind.statistic",
  source: "search.kind.source",
} as const satisfies Record<SearchKind, MessageKey>;

/** The message that names a kind, in the plural. */
export const kindNameKey = (kind: SearchKind): MessageKey => names[kind];
