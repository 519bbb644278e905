/** The view state of the list of events: six filters and the sort, each a parameter of the address. */
import { alpha2Of } from "#data/plate-parts.ts";
import { eventKinds, eventStatuses, scopes } from "#data/vocabulary.ts";
import { amount, choice, freeText, readParameter } from "#url/parameters.ts";
import type { Parameter } from "#url/parameters.ts";
import type { EventFilters } from "./filter-events.ts";
import { sortKeys } from "./sort-events.ts";
import type { EventSort } from "./sort-events.ts";

export const tourWords = ["2017", "2018", "2019", "successor", "related"] as const;
/** A country by its two-letter code in lower case, as in the addresses of country pages; empty for any. */
const countryParameter: Parameter<string> = {
  name: "country",
  fallback: "",
  parse: (text) => alpha2Of(text),
  serialise: (code) => code.toLowerCase(),
};

/** By filter. */
export const filterParameters = {
  text: freeText("q"),
  tour: choice("tour", ["all", ...tourWords], "all"),
  kind: choice("kind", ["all", ...eventKinds], "all"),
  region: choice("region", ["all", ...scopes], "all"),
  country: countryParameter,
  status: choice("status", ["all", ...eventStatuses], "all"),
} as const;

export const sortParameter = choice("sort", sortKeys, "date");
export const orderParameter = choice("order", ["natural", "reversed"], "natural");

/** Rows drawn at first, and with every step more: the record today fits in one, ten times as much still answers at once. */
export const step = 150;
export const shownParameter = amount("shown", step);

/** The filters that a search part such as "?region=europe" sets. Never fails. */
export function readFilters(search: string): EventFilters {
  return {
    text: readParameter(search, filterParameters.text),
    tour: readParameter(search, filterParameters.tour),
    kind: readParameter(search, filterParameters.kind),
    region: readParameter(search, filterParameters.region),
    country: readParameter(search, filterParameters.country),
    status: readParameter(search, filterParameters.status),
  };
}

/** The sort that a search part sets. Never fails. */
export function readSort(search: string): EventSort {
  return { key: readParameter(search, sortParameter), order: readParameter(search, orderParameter) };
}
