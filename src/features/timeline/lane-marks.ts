/** The records of one lane as marks with a place, or as counts where there are too many. */
import type { Scope } from "#data/records.ts";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { countBins } from "./count-bins.ts";
import type { CountBin } from "./count-bins.ts";
import type { Period } from "./periods.ts";
import type { Stretch } from "./pack-rows.ts";
import { heapsOf } from "./heaps.ts";
import type { Heap } from "./heaps.ts";
import { placeMarks } from "./place-marks.ts";
import type { Markable, PlacedName } from "./place-marks.ts";
import { axisLength, bandRows, laneHeight, markLength, mostMarks, mostRows, openLength } from "./plot-measures.ts";
import { keyOf, weightOf } from "./record-order.ts";
import { textLength } from "./text-length.ts";
import type { TimeAxis } from "./time-axis.ts";
import { spanOf } from "./time-span.ts";
import type { TimeSpan } from "./time-span.ts";

/** Drawn as long as it lasted (`bar`), or as a shape in the middle of a time too short to draw (`point`). */
export type MarkForm = "bar" | "point";

export interface LaneMark {
  readonly key: string;
  readonly record: TimelineRecord;
  readonly form: MarkForm;
  /** Per cent of the axis. A point's are the same. */
  readonly from: number;
  readonly until: number;
  readonly row: number;
  readonly name: PlacedName | null;
  readonly isOpen: boolean;
  /** The part of a bar in which it surely took place, in per cent of the bar; null where the dates are too vague to say. */
  readonly sure: Stretch | null;
  /** Goes on before or after the period shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface Lane {
  readonly id: Scope;
  readonly marks: readonly LaneMark[];
  /** Records that find no room of their own, in the last row. */
  readonly heaps: readonly Heap[];
  /** Records not drawn one by one; empty unless the lane is crowded. */
  readonly bins: readonly CountBin[];
  /** In rem. */
  readonly height: number;
  readonly rows: number;
}

interface Extent extends Omit<LaneMark, "key" | "record" | "row" | "name"> {
  /** Along the narrowest axis, in rem, with the room of its shape and of an open end. */
  readonly stretch: Stretch;
}

const rem = (percent: number): number => (percent / 100) * axisLength;
const within = (percent: number): number => Math.min(100, Math.max(0, percent));

/** What a bar fills: all of it with exact dates, what lies between its vague ends with others. */
function surePart(span: TimeSpan, axis: TimeAxis, bar: Stretch): Stretch | null {
  const share = (instant: Date): number => ((within(axis.at(instant)) - bar.from) / (bar.until - bar.from)) * 100;
  const [from, until] = [share(span.surelyFrom), share(span.surelyUntil)];
  return until > from ? { from, until } : null;
}

/** A mark's place on the axis. */
function extentOf(span: TimeSpan, axis: TimeAxis): Extent {
  const start = axis.at(span.from);
  const end = Math.max(start, axis.at(span.until));
  const [from, until] = [within(start), within(end)];
  const isLong = rem(until - from) >= markLength * 1.25;
  const middle = span.isOpen ? from : (from + until) / 2;
  const half = markLength / 2;
  const open = span.isOpen && end < 99.5 ? openLength : 0;
  return {
    form: isLong ? "bar" : "point",
    from: isLong ? from : middle,
    until: isLong ? until : middle,
    isOpen: span.isOpen && end < 99.5,
    sure: surePart(span, axis, { from, until }),
    isCutBefore: start < 0,
    isCutAfter: end > 100 || (span.isOpen && end >= 99.5),
    stretch: isLong
      ? { from: rem(from), until: rem(until) + open }
      : { from: rem(middle) - half, until: rem(middle) + half + open },
  };
}

/** What the lane of a period needs besides its records. */
export interface LaneView {
  readonly period: Period;
  readonly axis: TimeAxis;
  /** The name that a record goes by in the lanes. */
  readonly nameOf: (record: TimelineRecord) => string;
}

/** Makes a lane of dated records. */
export function laneOf(id: Scope, records: readonly TimelineRecord[], view: LaneView): Lane {
  const isCrowded = records.length > mostMarks(id);
  const drawn = isCrowded ? [] : records;
  const extents = drawn.flatMap((record) => {
    const span = spanOf(record.dates);
    return span === null ? [] : [{ record, span, extent: extentOf(span, view.axis) }];
  });
  const markables: readonly Markable[] = extents.map(({ record, extent }) => ({
    ...extent.stretch,
    key: keyOf(record),
    nameLength: textLength(view.nameOf(record), weightOf(record) === 0),
    weight: weightOf(record),
    barUntil: extent.form === "bar" ? rem(extent.until) : null,
  }));
  const placed = placeMarks(markables, mostRows(id, view.period.years === 1));
  const marks = extents.flatMap(({ record, extent }, index) => {
    const { row = null, name = null } = placed[index] ?? {};
    return row === null ? [] : [{ ...extent, key: keyOf(record), record, row, name }];
  });
  const heaps = heapsOf(
    extents.flatMap(({ extent, span }, index) =>
      placed[index]?.row === null ? [{ at: extent.from, year: span.from.getUTCFullYear() }] : [],
    ),
  );
  const bins = isCrowded ? countBins(records, view.period, view.axis) : [];
  const rows = isCrowded ? bandRows : Math.max(0, ...marks.map(({ row }) => row + 1)) + (heaps.length > 0 ? 1 : 0);
  return { id, marks, heaps, bins, rows, height: laneHeight(rows) };
}
