/** The view state of the explorer: the choices in eight facets, a text, the view, the order, and how many are shown. */
import { alpha2Of } from "#data/plate-parts.ts";
import { initiativeKinds, initiativeLevels, prominences, scopes } from "#data/vocabulary.ts";
import type { Chosen } from "#domain/facets.ts";
import { amount, choice, choices, freeText, readParameter } from "#url/parameters.ts";
import type { Parameter } from "#url/parameters.ts";
import { facetNames, none } from "./facets.ts";
import type { FacetName } from "./facets.ts";

const oneOf = (words: readonly string[]) => (text: string) => words.find((word) => word === text) ?? null;
const orNone = (readOne: (text: string) => string | null) => (text: string) => (text === none ? none : readOne(text));
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

/** What a primary document only mentions is folded away unless asked for. */
export const usualProminences: readonly string[] = ["primary", "secondary"];

export const facetParameters: Readonly<Record<FacetName, Parameter<readonly string[]>>> = {
  prominence: choices("prominence", oneOf(prominences), usualProminences),
  kind: choices("kind", oneOf(initiativeKinds)),
  region: choices("region", oneOf(scopes)),
  theme: choices("theme", orNone(matching(/^(?:[1-9]|10)$/))),
  direction: choices("direction", orNone(matching(/^[1-4]$/))),
  level: choices("level", oneOf(initiativeLevels)),
  year: choices("year", orNone(matching(/^\d{4}$/))),
  country: choices(
    "country",
    orNone((text) => alpha2Of(text)?.toLowerCase() ?? null),
  ),
};

export const textParameter = freeText("q");
export const viewParameter = choice("view", ["list", "map"], "list");
export const sorts = ["weight", "earliest", "latest", "name"] as const;
export const sortParameter = choice("sort", sorts, "weight");
/** Entries at first, and with each asking for more. */
export const step = 30;
export const shownParameter = amount("shown", step);

export interface ExplorerState {
  readonly chosen: Chosen<FacetName>;
  readonly text: string;
  readonly view: "list" | "map";
  readonly sort: (typeof sorts)[number];
  readonly shown: number;
}

/** The state that a search part such as "?kind=network.survey" sets. Never fails. */
export function readState(search: string): ExplorerState {
  return {
    chosen: new Map(facetNames.map((name) => [name, readParameter(search, facetParameters[name])])),
    text: readParameter(search, textParameter),
    view: readParameter(search, viewParameter),
    sort: readParameter(search, sortParameter),
    shown: readParameter(search, shownParameter),
  };
}

/** Whether a facet stands as it does by default. */
export function isUsual(name: FacetName, values: readonly string[]): boolean {
  const { serialise, fallback } = facetParameters[name];
  return serialise(values) === serialise(fallback);
}
