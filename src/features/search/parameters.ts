/** View state of the search page in its address. */
import type { SearchKind } from "#data/search-index.ts";
import { choice, freeText } from "#url/parameters.ts";
import type { Parameter } from "#url/parameters.ts";

const searchKinds = [
  "page",
  "region",
  "country",
  "event",
  "initiative",
  "theme",
  "strategy",
  "centre",
  "figure",
  "statistic",
  "source",
] as const satisfies readonly SearchKind[];

/** Letters of a query that are read; the rest is noise. */
export const longestQuery = 120;

/** What is sought; the name is the one that forms send. */
export const soughtText: Parameter<string> = freeText("q", longestQuery);

/** Which kind of results is listed. */
export const soughtKind: Parameter<SearchKind | "all"> = choice("kind", ["all", ...searchKinds], "all");
