/** Which of several answers is more likely meant. */
import type { SearchEntry, SearchKind } from "#data/search-index.ts";
import { foldText } from "#domain/folded-text.ts";

/** Of entries that answer alike, a place or a page is more likely meant than a number or a source. */
const weights: Readonly<Record<SearchKind, number>> = {
  region: 5,
  country: 3.5,
  page: 2,
  event: 1.3,
  theme: 1.2,
  initiative: 1.1,
  strategy: 1,
  centre: 0.9,
  statistic: 0.9,
  figure: 0.7,
  source: 0.6,
};
const prominences = { primary: 1.45, secondary: 1, mention: 0.7 } as const;

/** The weight of an entry whatever is asked for. The regional workshops are what the Atlas is about. */
export function weightOf(entry: SearchEntry): number {
  const weight = weights[entry.kind];
  if (entry.kind === "event" && entry.what === "regional-workshop") return weight * 1.5;
  return entry.kind === "initiative" ? weight * prominences[entry.prominence ?? "secondary"] : weight;
}

/** Kinds known by a name of their own; titles of sources and labels of numbers often begin with what they are about. */
type Named = Extract<SearchEntry, { readonly kind: "event" | "initiative" | "theme" | "centre" }>;
const isNamed = (entry: SearchEntry): entry is Named =>
  entry.kind === "event" || entry.kind === "initiative" || entry.kind === "theme" || entry.kind === "centre";

/**
 * Makes the weight of a name for a query: a name that is the query, or begins with it, is more likely meant than one that has
 * its words somewhere. Names are folded when they are first asked for, and kept.
 */
export function nameWeights(): (query: string) => (entry: SearchEntry) => number {
  const folded = new Map<SearchEntry, string>();
  return (query) => {
    const sought = foldText(query);
    return (entry) => {
      if (sought === "" || !isNamed(entry)) return 1;
      const name = folded.get(entry) ?? foldText(entry.title);
      folded.set(entry, name);
      if (name === sought) return 2.5;
      return name.startsWith(sought) ? 1.8 : 1;
    };
  };
}
