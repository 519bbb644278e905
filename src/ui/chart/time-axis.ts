/** A true axis of time: whole months or whole years around some instants, with a tick at the start of each. Days count in UTC. */
import { utcMonth, utcYear } from "d3-time";
import type { PreciseDate } from "#data/records.ts";

export interface TimeAxis {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly { readonly at: number; readonly date: PreciseDate }[];
}

const mostMonths = 7;

/** The first and last instant that a precise date may mean, in milliseconds; a day is one instant. */
export function spanOfDate(
  start: PreciseDate,
  end: PreciseDate | null,
): { readonly from: number; readonly to: number } {
  const from = Date.parse(start);
  const last = end ?? start;
  if (last.length === 10) return { from, to: Date.parse(last) };
  const interval = last.length === 7 ? utcMonth : utcYear;
  return { from, to: interval.offset(new Date(last), 1).getTime() - 1 };
}

/** The axis around some instants: months where they lie within a few, else years. */
export function timeAxis(instants: readonly number[]): TimeAxis {
  const first = new Date(Math.min(...instants));
  const last = new Date(Math.max(...instants));
  const areMonths = utcMonth.count(first, last) < mostMonths;
  const interval = areMonths ? utcMonth : utcYear;
  const start = interval.floor(first);
  const end = interval.ceil(last);
  const ticks = [...interval.range(start, end), end].map((tick) => ({
    at: tick.getTime(),
    date: tick.toISOString().slice(0, areMonths ? 7 : 4),
  }));
  return { start: start.getTime(), end: end.getTime(), ticks };
}
