/** The order of the list. What is not recorded comes last whichever way the list is turned: it is neither many nor few. */
import type { EventBrief } from "#data/briefs.ts";
import { compareDates } from "#domain/event-order.ts";

export const sortKeys = ["date", "name", "people", "countries"] as const;
export type SortKey = (typeof sortKeys)[number];
export interface EventSort {
  readonly key: SortKey;
  /** Natural: earliest first, A first, most first. */
  readonly order: "natural" | "reversed";
}

export interface NameOrder {
  /** The name as the list shows it. */
  readonly nameOf: (event: EventBrief) => string;
  /** Comparison in the order of the reader's language. */
  readonly compare: (a: string, b: string) => number;
}

/** Whether numbers and dates grow downwards under a sort, for `aria-sort`. */
export function direction({ key, order }: EventSort): "ascending" | "descending" {
  const growsByNature = key === "date" || key === "name";
  return growsByNature === (order === "natural") ? "ascending" : "descending";
}

/** What a sort orders by; null is not recorded. */
function valueOf(event: EventBrief, key: "people" | "countries"): number | null {
  return (key === "people" ? event.participants : event.countriesRepresented)?.value ?? null;
}

function isUnknown(event: EventBrief, key: SortKey): boolean {
  if (key === "name") return false;
  return key === "date" ? event.dates.start === null : valueOf(event, key) === null;
}

function compareBy(key: SortKey, { nameOf, compare }: NameOrder): (a: EventBrief, b: EventBrief) => number {
  if (key === "date") return (a, b) => compareDates(a.dates.start, b.dates.start);
  if (key === "name") return (a, b) => compare(nameOf(a), nameOf(b));
  return (a, b) => (valueOf(b, key) ?? 0) - (valueOf(a, key) ?? 0);
}

/** A new order of the same events. Ties keep the order given, which is that of time. */
export function sortEvents(events: readonly EventBrief[], sort: EventSort, names: NameOrder): readonly EventBrief[] {
  const compared = compareBy(sort.key, names);
  const turn = sort.order === "natural" ? 1 : -1;
  const known = events.filter((event) => !isUnknown(event, sort.key));
  const unknown = events.filter((event) => isUnknown(event, sort.key));
  return [...known.toSorted((a, b) => turn * compared(a, b)), ...unknown];
}
