/** The view state of the timeline, each a parameter of the address. */
import { timelineClasses } from "#data/timeline-chunks.ts";
import { scopes } from "#data/vocabulary.ts";
import { choice } from "#url/parameters.ts";
import type { Parameter } from "#url/parameters.ts";
import { periodWords } from "./periods.ts";

const themeWords = ["all", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** By filter. */
export const filterParameters = {
  kind: choice("kind", ["all", ...timelineClasses], "all"),
  region: choice("region", ["all", ...scopes], "all"),
  theme: choice("theme", themeWords, "all"),
} as const;

export const periodParameter = choice("period", periodWords, "all");
/** Lanes or the same as a table; windows too narrow for lanes show the list either way. */
export const viewParameter = choice("view", ["lanes", "table"], "lanes");

/** Rows of the list that are drawn before the reader asks for more: all of today's record, and a bound for a larger one. */
export const rowsAtOnce = 300;

/** How many rows the list shows; whole steps only. */
export const rowsParameter: Parameter<number> = {
  name: "rows",
  fallback: rowsAtOnce,
  parse: (text) => (/^\d{1,5}$/.test(text) ? Math.max(1, Math.ceil(Number(text) / rowsAtOnce)) * rowsAtOnce : null),
  serialise: String,
};
