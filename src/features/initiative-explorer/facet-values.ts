/** Which values a facet offers, and in which order. */
import { initiativeKinds, initiativeLevels, prominences, scopes } from "#data/vocabulary.ts";
import type { FacetIndex } from "#domain/facets.ts";
import { none } from "./facets.ts";
import type { FacetName } from "./facets.ts";

const fixedOrders: Partial<Record<FacetName, readonly string[]>> = {
  prominence: prominences,
  kind: initiativeKinds,
  region: scopes,
  level: initiativeLevels,
};

type Compare = (a: string, b: string) => number;

function orderOf(name: FacetName, compareNames: Compare): Compare {
  const fixed = fixedOrders[name];
  if (fixed !== undefined) return (a, b) => fixed.indexOf(a) - fixed.indexOf(b);
  if (name === "country") return compareNames;
  // Themes and directions count up, years down: the latest are asked for most.
  return name === "year" ? (a, b) => Number(b) - Number(a) : (a, b) => Number(a) - Number(b);
}

/** Every value that occurs in the record, and those chosen even if they do not; "none" comes last. */
export function valuesOfFacet<T>(
  index: FacetIndex<T, FacetName>,
  name: FacetName,
  chosen: readonly string[],
  compareNames: Compare,
): readonly string[] {
  const facet = index.facets.find((candidate) => candidate.name === name);
  const order = orderOf(name, compareNames);
  const byOrder: Compare = (a, b) => Number(a === none) - Number(b === none) || order(a, b);
  return [...new Set([...(facet?.occurring ?? []), ...chosen])].toSorted(byOrder);
}
