/**
 * What a reader has chosen of a chart, as one parameter of the address named like the figure: words joined by dots, such as
 * `?people-by-tour=table.value.africa`. Defaults are left out; words that mean nothing are passed over.
 */
import { regionIds } from "#data/vocabulary.ts";
import type { RegionId } from "#data/records.ts";
import type { Parameter } from "#url/parameters.ts";
import type { ChartDefinition, SortId } from "./chart-definition.ts";

export interface ChartState {
  readonly view: "chart" | "table";
  readonly sort: SortId;
  /** "" where the chart has no choice of measures. */
  readonly measure: string;
  readonly region: RegionId | "all";
  /** Whether rows beyond the first of a very long panel are shown. */
  readonly isWhole: boolean;
}

/** Written before a sort and a measure, so that no two choices share a word. */
const sortMark = "by-";
const measureMark = "of-";
const whole = "whole";
const table = "table";

/** The state before anything is chosen. */
export function defaultState({ sorts, measures }: ChartDefinition): ChartState {
  return { view: "chart", sort: sorts[0] ?? "given", measure: measures[0]?.id ?? "", region: "all", isWhole: false };
}

function readWords(definition: ChartDefinition, words: ReadonlySet<string>): ChartState {
  const fallback = defaultState(definition);
  const { sorts, measures, filtersByRegion } = definition;
  const region = filtersByRegion ? regionIds.find((known) => words.has(known)) : undefined;
  return {
    view: words.has(table) ? "table" : "chart",
    sort: sorts.find((known) => words.has(sortMark + known)) ?? fallback.sort,
    measure: measures.find(({ id }) => words.has(measureMark + id))?.id ?? fallback.measure,
    region: region ?? "all",
    isWhole: words.has(whole),
  };
}

/** The parameter of a chart. Any text parses. */
export function chartParameter(definition: ChartDefinition): Parameter<ChartState> {
  const fallback = defaultState(definition);
  return {
    name: definition.id,
    fallback,
    parse: (text) => readWords(definition, new Set(text.split("."))),
    serialise: ({ view, sort, measure, region, isWhole }) =>
      [
        view === "table" ? table : null,
        measure === fallback.measure ? null : measureMark + measure,
        sort === fallback.sort ? null : sortMark + sort,
        region === "all" ? null : region,
        isWhole ? whole : null,
      ]
        .filter((word) => word !== null)
        .join("."),
  };
}
