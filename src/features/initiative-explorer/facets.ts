/** What initiatives can be chosen by. A record without a value counts under "none", so that the counts leave nobody out. */
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import type { Facet } from "#domain/facets.ts";

/** In the order in which they are offered. */
export const facetNames = ["prominence", "kind", "region", "theme", "direction", "level", "year", "country"] as const;
export type FacetName = (typeof facetNames)[number];

/** The value of records that have none. */
export const none = "none";

const orNone = (values: readonly (string | number)[]): readonly string[] =>
  values.length === 0 ? [none] : values.map(String);

/** The year in which an initiative began; of those with an end only, the year of the end. */
const yearsOf = ({ start, end }: InitiativeRow["dates"]): readonly string[] => [(start ?? end)?.slice(0, 4) ?? none];

/** By name; countries by their code in lower case, as in addresses. */
export const facets: readonly Facet<InitiativeRow, FacetName>[] = [
  { name: "prominence", valuesOf: ({ prominence }) => [prominence] },
  { name: "kind", valuesOf: ({ kind }) => [kind] },
  { name: "region", valuesOf: ({ region }) => [region] },
  { name: "theme", valuesOf: ({ themes }) => orNone(themes) },
  { name: "direction", valuesOf: ({ strategyDirections }) => orNone(strategyDirections) },
  { name: "level", valuesOf: ({ level }) => [level] },
  { name: "year", valuesOf: ({ dates }) => yearsOf(dates) },
  { name: "country", valuesOf: ({ countries }) => orNone(countries.map((code) => code.toLowerCase())) },
];
