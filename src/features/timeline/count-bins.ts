/** A crowded lane as counts: how many records begin in each half-year, month or half-month of the period. */
import { utcMonth } from "d3-time";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import type { Period } from "./periods.ts";
import type { TimeAxis } from "./time-axis.ts";
import { spanOf } from "./time-span.ts";

export interface CountBin {
  readonly key: string;
  /** Per cent of the axis. */
  readonly from: number;
  readonly until: number;
  /** Days, both within. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** A day in milliseconds. */
const day = 86_400_000;

/** Beginnings of the bins: about two dozen whatever the period. */
function startsOf({ from, until, years }: Period): readonly Date[] {
  if (years > 2) return utcMonth.range(from, until, 6);
  const months = utcMonth.range(from, until);
  return years === 2 ? months : months.flatMap((month) => [month, new Date(month.getTime() + 15 * day)]);
}

/** Counts records by when they begin; what began earlier counts at the beginning. Empty bins are left out. */
export function countBins(records: readonly TimelineRecord[], period: Period, axis: TimeAxis): readonly CountBin[] {
  const starts = startsOf(period);
  const counts = starts.map(() => 0);
  for (const record of records) {
    const span = spanOf(record.dates);
    if (span === null) continue;
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= span.from),
    );
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return starts.flatMap((start, index) => {
    const count = counts[index] ?? 0;
    const end = starts[index + 1] ?? period.until;
    const first = start.toISOString().slice(0, 10);
    const last = new Date(end.getTime() - day).toISOString().slice(0, 10);
    return count === 0 ? [] : [{ key: `from-${first}`, from: axis.at(start), until: axis.at(end), first, last, count }];
  });
}
