/** The tours as stretches of time, from first to last stop, for the strip above the lanes. */
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { packRows } from "./pack-rows.ts";
import { axisLength, gap } from "./plot-measures.ts";
import { textLength } from "./text-length.ts";
import type { TimeAxis } from "./time-axis.ts";
import { spanOf } from "./time-span.ts";
import { tours } from "./torch-lines.ts";
import type { Tour } from "./torch-lines.ts";

export interface TorchSpan {
  readonly tour: Tour;
  /** Per cent of the axis. */
  readonly from: number;
  readonly until: number;
  readonly row: number;
  /** The name stands after the stretch, or before it where the axis ends. */
  readonly side: "after" | "before";
}

/** Tours with a stop among the records; their names never touch. */
export function torchSpans(
  records: readonly TimelineRecord[],
  axis: TimeAxis,
  nameOf: (tour: Tour) => string,
): readonly TorchSpan[] {
  const spans = tours.flatMap((tour) => {
    const stops = records.filter((record) => record.of === "event" && record.torch !== null && record.series === tour);
    const times = stops.flatMap(({ dates }) => spanOf(dates) ?? []);
    if (times.length === 0) return [];
    const from = Math.max(0, Math.min(...times.map((time) => axis.at(time.from))));
    const until = Math.min(100, Math.max(...times.map((time) => axis.at(time.until))));
    return [{ tour, from, until }];
  });
  const boxes = spans.map(({ tour, from, until }) => {
    const length = textLength(nameOf(tour)) + gap;
    const [start, end] = [(from / 100) * axisLength, (until / 100) * axisLength];
    return end + length <= axisLength
      ? { from: start, until: end + length, side: "after" as const }
      : { from: start - length, until: end, side: "before" as const };
  });
  const rows = packRows(boxes, gap);
  return spans.map((span, index) => ({ ...span, row: rows[index] ?? 0, side: boxes[index]?.side ?? "after" }));
}
