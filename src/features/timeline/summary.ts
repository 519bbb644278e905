/** What the records of a view add up to, for its summary. */
import type { PreciseDate } from "#data/records.ts";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import type { InPeriod } from "./filter-records.ts";
import type { Period } from "./periods.ts";

export interface Busiest {
  /** A year, or a month where the period is a single year. */
  readonly date: PreciseDate;
  readonly count: number;
}

export interface TimelineSummary {
  readonly events: number;
  readonly initiatives: number;
  /** In which most records begin; null where two are equal or none has more than one. */
  readonly busiest: Busiest | null;
  readonly unit: "year" | "month";
  /** Events announced, postponed or cancelled. */
  readonly notHeld: number;
  readonly undated: number;
  readonly begunEarlier: number;
}

function busiestOf(records: readonly TimelineRecord[], { from, years }: Period): Busiest | null {
  const length = years === 1 ? 7 : 4;
  const first = from.toISOString().slice(0, length);
  const counts = new Map<PreciseDate, number>();
  for (const { dates } of records) {
    if (dates.start === null || dates.start.length < length || dates.start < first) continue;
    const date = dates.start.slice(0, length);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const [most, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!most || most[1] < 2 || most[1] === second?.[1]) return null;
  return { date: most[0], count: most[1] };
}

/** Counts the records of a period. Dates less precise than the unit do not count towards the busiest one. */
export function summarise({ dated, undated, begunEarlier }: InPeriod, period: Period): TimelineSummary {
  const events = dated.filter((record) => record.of === "event");
  return {
    events: events.length,
    initiatives: dated.length - events.length,
    busiest: busiestOf(dated, period),
    unit: period.years === 1 ? "month" : "year",
    notHeld: events.filter(({ status }) => status !== "held").length,
    undated: undated.length,
    begunEarlier,
  };
}

export interface TourYears {
  readonly dated: number;
  readonly within: number;
  /** Years. */
  readonly first: PreciseDate;
  readonly last: PreciseDate;
}

const tourSeries: ReadonlySet<string> = new Set(["2017-discussion", "2018-ideas", "2019-strategy"]);

/** How many dated events fall into the years in which the three tours stopped anywhere. */
export function eventsInTourYears(records: readonly TimelineRecord[]): TourYears {
  const events = records.filter((record) => record.of === "event").filter(({ dates }) => dates.start !== null);
  const yearOf = (event: TimelineRecord): PreciseDate => event.dates.start?.slice(0, 4) ?? "";
  const years = events
    .filter(({ torch, series }) => torch !== null && tourSeries.has(series))
    .map(yearOf)
    .toSorted();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const within = events.filter((event) => yearOf(event) >= first && yearOf(event) <= last).length;
  return { dated: events.length, within, first, last };
}
