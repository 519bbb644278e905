/** The list beside the lanes: the same records, by year, with the torch running through it. */
import type { PreciseDate, Series } from "#data/records.ts";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import type { InPeriod } from "./filter-records.ts";
import { tours } from "./torch-lines.ts";
import type { Tour } from "./torch-lines.ts";

export interface ListRow {
  readonly record: TimelineRecord;
  /** The tour that is on its way when the record begins: the torch's line passes its row. */
  readonly passedBy: Tour | null;
}

export interface ListGroup {
  /** A year; "earlier" for what began before the axis, "undated" for what has no date. */
  readonly head: PreciseDate | "earlier" | "undated";
  readonly rows: readonly ListRow[];
}

const isStopOf = (record: TimelineRecord, series: Series): boolean =>
  record.of === "event" && record.torch !== null && record.series === series;

/** For each row the tour whose first stop stands above it or in it, and whose last stop below it or in it. */
function passages(records: readonly TimelineRecord[]): readonly (Tour | null)[] {
  const reaches = tours.map((tour) => ({
    tour,
    first: records.findIndex((record) => isStopOf(record, tour)),
    last: records.findLastIndex((record) => isStopOf(record, tour)),
  }));
  return records.map(
    (_, index) => reaches.find(({ first, last }) => first !== -1 && first <= index && index <= last)?.tour ?? null,
  );
}

const firstYear = "2015";

function headOf({ dates: { start } }: TimelineRecord): ListGroup["head"] {
  if (start === null) return "undated";
  const year = start.slice(0, 4);
  return year < firstYear ? "earlier" : year;
}

/** At most `limit` rows, the dated ones first. */
export function listGroups({ dated, undated }: Omit<InPeriod, "begunEarlier">, limit: number): readonly ListGroup[] {
  const records = [...dated, ...undated].slice(0, limit);
  const passed = passages(records);
  const groups = new Map<ListGroup["head"], ListRow[]>();
  for (const [index, record] of records.entries()) {
    const head = headOf(record);
    const rows = groups.get(head) ?? [];
    rows.push({ record, passedBy: passed[index] ?? null });
    groups.set(head, rows);
  }
  return [...groups].map(([head, rows]) => ({ head, rows }));
}
