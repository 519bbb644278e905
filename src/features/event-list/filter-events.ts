/** Which events the list shows. Each filter is a criterion of its own, so the order in which they apply does not matter. */
import type { EventBrief } from "#data/briefs.ts";
import type { EventKind, EventStatus, Scope, Series } from "#data/records.ts";
import { matchesWords } from "#domain/folded-text.ts";
import type { OptionCounts } from "#ui/counted-choice.tsx";

export interface EventFilters {
  /** Each of its words must begin a word of the event's text. */
  readonly text: string;
  readonly tour: "all" | "2017" | "2018" | "2019" | "successor" | "related";
  readonly kind: "all" | EventKind;
  readonly region: "all" | Scope;
  /** A country where the event was held or that is known to have taken part; empty for any. */
  readonly country: string;
  readonly status: "all" | EventStatus;
}
export type FilterName = keyof EventFilters;

export const noFilters: EventFilters = {
  text: "",
  tour: "all",
  kind: "all",
  region: "all",
  country: "",
  status: "all",
};

/** Name and place of an event in the reader's language. */
export type TextOf = (event: EventBrief) => string;

const tourOf: Readonly<Record<Series, EventFilters["tour"]>> = {
  "2017-discussion": "2017",
  "2018-ideas": "2018",
  "2019-strategy": "2019",
  successor: "successor",
  related: "related",
};

/** Countries an event has to do with: where it was held, and those known to have taken part. */
export function countriesOf(event: EventBrief): readonly string[] {
  return [...new Set([...(event.country === null ? [] : [event.country]), ...event.countries])];
}

type Criterion = (event: EventBrief, filters: EventFilters, textOf: TextOf) => boolean;
/** By filter. */
export const criteria: Readonly<Record<FilterName, Criterion>> = {
  text: (event, { text }, textOf) => matchesWords(textOf(event), text),
  tour: (event, { tour }) => tour === "all" || tourOf[event.series] === tour,
  kind: (event, { kind }) => kind === "all" || event.kind === kind,
  region: (event, { region }) => region === "all" || event.region === region,
  country: (event, { country }) => country === "" || countriesOf(event).includes(country),
  status: (event, { status }) => status === "all" || event.status === status,
};

/** Events that fulfil all criteria, in the order given. */
export function filterEvents(
  events: readonly EventBrief[],
  filters: EventFilters,
  textOf: TextOf,
): readonly EventBrief[] {
  return events.filter((event) => Object.values(criteria).every((fulfils) => fulfils(event, filters, textOf)));
}

/** Values of an event under a filter; several only for countries. */
function valuesOf(event: EventBrief, name: Exclude<FilterName, "text">): readonly string[] {
  if (name === "country") return countriesOf(event);
  return [name === "tour" ? tourOf[event.series] : event[name]];
}

/** How many events each value of a filter would show beside the other filters as they are. */
export function countOptions(
  events: readonly EventBrief[],
  filters: EventFilters,
  name: Exclude<FilterName, "text">,
  textOf: TextOf,
): OptionCounts {
  const others = filterEvents(events, { ...filters, [name]: noFilters[name] }, textOf);
  const byValue = new Map<string, number>();
  for (const value of others.flatMap((event) => valuesOf(event, name))) {
    byValue.set(value, (byValue.get(value) ?? 0) + 1);
  }
  return { all: others.length, byValue };
}
