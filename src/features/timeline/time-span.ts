/** What a date to its stated precision covers on a time axis. */
import { utcDay, utcMonth, utcYear } from "d3-time";
import type { PreciseDate } from "#data/records.ts";

export interface TimeSpan {
  /** The first instant that may belong to the record, UTC. */
  readonly from: Date;
  /** The first instant after it. With an open end: the end of what its beginning may cover. */
  readonly until: Date;
  /** From here on it surely lasts; later than `surelyUntil` where the dates are too vague to say. */
  readonly surelyFrom: Date;
  readonly surelyUntil: Date;
  /** No end is recorded. That does not say that it goes on. */
  readonly isOpen: boolean;
  /** Both ends are given to the day. */
  readonly isExact: boolean;
}

function firstInstant(date: PreciseDate): Date {
  const [year = "2015", month = "01", day = "01"] = date.split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** The first instant after a day, a month or a year. */
function nextInstant(date: PreciseDate): Date {
  const unit = date.length === 4 ? utcYear : date.length === 7 ? utcMonth : utcDay;
  return unit.offset(firstInstant(date), 1);
}

interface Dates {
  readonly start: PreciseDate | null;
  readonly end: PreciseDate | null;
}

function measure({ start, end }: Dates): TimeSpan | null {
  if (start === null) return null;
  const last = end ?? start;
  return {
    from: firstInstant(start),
    until: nextInstant(last),
    surelyFrom: start.length === 10 ? firstInstant(start) : nextInstant(start),
    surelyUntil: last.length === 10 ? nextInstant(last) : firstInstant(last),
    isOpen: end === null,
    isExact: start.length === 10 && last.length === 10,
  };
}

/** Spans are asked for again with every choice; the dates of a record never change. */
const measured = new WeakMap<Dates, TimeSpan | null>();

/** The span of a record's dates; null for an undated record, which has no place on an axis. An end without a start counts as undated. */
export function spanOf(dates: Dates): TimeSpan | null {
  const known = measured.get(dates);
  if (known !== undefined) return known;
  const span = measure(dates);
  measured.set(dates, span);
  return span;
}

/**
 * Whether a span belongs to a stretch of the axis. An open one belongs where it begins: nobody knows how long it lasted. Those
 * that begin before the whole axis stand at its beginning.
 */
export function isWithin(
  span: TimeSpan,
  stretch: { readonly from: Date; readonly until: Date },
  isWhole: boolean,
): boolean {
  return span.from < stretch.until && (span.until > stretch.from || (span.isOpen && isWhole));
}
