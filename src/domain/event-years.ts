/** Events by year. Only what was held is counted as held; what was announced, postponed or called off is said apart. */
import type { EventYear } from "#data/chart-counts.ts";
import type { Event } from "#data/records.ts";

type Counted = Pick<Event, "kind" | "status" | "dates">;

/** The year in which an event opened; null where the record states none. */
const yearOf = ({ dates }: Pick<Event, "dates">): string | null => dates.start?.slice(0, 4) ?? null;

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** All years from the first to the last event, those without any included, then the events without a year. */
export function eventYears(events: readonly Counted[]): readonly EventYear[] {
  const known = events.flatMap((event) => yearOf(event) ?? []).map(Number);
  const first = Math.min(...known);
  const span = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  const years = Array.from({ length: span }, (_, index): string | null => String(first + index));
  if (events.some((event) => yearOf(event) === null)) years.push(null);
  return years.map((year) => {
    const own = events.filter((event) => yearOf(event) === year);
    return {
      year,
      held: countBy(own.flatMap(({ kind, status }) => (status === "held" ? [kind] : []))),
      notHeld: countBy(own.flatMap(({ status }) => (status === "held" ? [] : [status]))),
    };
  });
}
