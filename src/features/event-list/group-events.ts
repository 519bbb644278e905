/** Breaks a sorted list into parts: by year where it is in order of time, else by length, so that a browser draws it piecemeal. */
import type { EventBrief } from "#data/briefs.ts";
import type { EventSort } from "./sort-events.ts";

export interface EventGroup {
  readonly key: string;
  /** The year that heads the group; "undated", or null for a group without a head. */
  readonly head: string | null;
  readonly events: readonly EventBrief[];
}

/** Rows drawn in one go where no year divides them. */
const portion = 30;

function yearOf(event: EventBrief): string {
  return event.dates.start?.slice(0, 4) ?? "undated";
}

/** Keeps the order of the events. */
export function groupEvents(events: readonly EventBrief[], sort: EventSort): readonly EventGroup[] {
  if (sort.key === "date") {
    const years = [...new Set(events.map(yearOf))];
    return years.map((year) => ({ key: year, head: year, events: events.filter((event) => yearOf(event) === year) }));
  }
  const count = Math.ceil(events.length / portion);
  return Array.from({ length: count }, (_, index) => ({
    key: `part-${index}`,
    head: null,
    events: events.slice(index * portion, (index + 1) * portion),
  }));
}
