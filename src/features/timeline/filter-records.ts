/** Which records the timeline shows. Each filter is a criterion of its own, so the order in which they apply does not matter. */
import type { Scope } from "#data/records.ts";
import type { TimelineClass, TimelineRecord } from "#data/timeline-chunks.ts";
import type { OptionCounts } from "#ui/counted-choice.tsx";
import type { Period } from "./periods.ts";
import { isWithin, spanOf } from "./time-span.ts";

export interface TimelineFilters {
  readonly kind: "all" | TimelineClass;
  readonly region: "all" | Scope;
  /** The number of a theme as text, as in the address. */
  readonly theme: string;
}
export type FilterName = keyof TimelineFilters;

export const noFilters: TimelineFilters = { kind: "all", region: "all", theme: "all" };

const valuesOf: Readonly<Record<FilterName, (record: TimelineRecord) => readonly string[]>> = {
  kind: (record) => [record.class],
  region: (record) => [record.region],
  theme: (record) => record.themes.map(String),
};

const filterNames = ["kind", "region", "theme"] as const satisfies readonly FilterName[];

/** Records that fulfil all filters, in the order given. */
export function filterRecords(records: readonly TimelineRecord[], filters: TimelineFilters): readonly TimelineRecord[] {
  const active = filterNames.filter((name) => filters[name] !== "all");
  return records.filter((record) => active.every((name) => valuesOf[name](record).includes(filters[name])));
}

export interface InPeriod {
  /** In order of time. */
  readonly dated: readonly TimelineRecord[];
  /** Have no place on the axis; listed with every period. */
  readonly undated: readonly TimelineRecord[];
  /** Began before the period and have no recorded end: nobody knows whether they belong. */
  readonly begunEarlier: number;
}

/** Parts records by what a period of the axis shows of them. */
export function inPeriod(records: readonly TimelineRecord[], period: Period): InPeriod {
  const dated: TimelineRecord[] = [];
  const undated: TimelineRecord[] = [];
  let begunEarlier = 0;
  for (const record of records) {
    const span = spanOf(record.dates);
    if (span === null) undated.push(record);
    else if (isWithin(span, period, period.word === "all")) dated.push(record);
    else if (span.isOpen && span.from < period.from) begunEarlier += 1;
  }
  return { dated, undated, begunEarlier };
}

/** How many of `records` each value of a filter would show beside the other filters as they are. */
export function countOptions(
  records: readonly TimelineRecord[],
  filters: TimelineFilters,
  name: FilterName,
): OptionCounts {
  const others = filterRecords(records, { ...filters, [name]: "all" });
  const byValue = new Map<string, number>();
  for (const value of others.flatMap(valuesOf[name])) byValue.set(value, (byValue.get(value) ?? 0) + 1);
  return { all: others.length, byValue };
}
