import { compileContext } from "#build/compile/compile-context.ts";
import { timelineChunk } from "#build/compile/timeline-chunk.ts";
import type { TimelineChunk, TimelineRecord } from "#data/timeline-chunks.ts";
import { filterRecords, inPeriod } from "#features/timeline/filter-records.ts";
import type { TimelineFilters } from "#features/timeline/filter-records.ts";
import { laneOf } from "#features/timeline/lane-marks.ts";
import type { Lane } from "#features/timeline/lane-marks.ts";
import { periodOf } from "#features/timeline/periods.ts";
import type { PeriodWord } from "#features/timeline/periods.ts";
import { axisOf } from "#features/timeline/time-axis.ts";
import { scopes } from "#data/vocabulary.ts";
import { blankDrawings } from "../compile/blank-drawings.ts";
import { realRecords } from "../compile/real-records.ts";

/** The chunk of `/timeline` over the Atlas's own records. */
export async function realTimeline(): Promise<TimelineChunk> {
  return timelineChunk(compileContext(await realRecords(), blankDrawings));
}

/** The same records so many times, under ids of their own. */
export const times = (records: readonly TimelineRecord[], count: number): readonly TimelineRecord[] =>
  Array.from({ length: count }, (_, copy) =>
    records.map((record) => ({ ...record, id: `${record.id}-${copy}` })),
  ).flat();

/** The lanes of a period as the page draws them. */
export function lanesOf(
  chunk: TimelineChunk,
  word: PeriodWord,
  filters: TimelineFilters = { kind: "all", region: "all", theme: "all" },
): { readonly lanes: readonly Lane[]; readonly dated: readonly TimelineRecord[] } {
  const period = periodOf(word, chunk.latest);
  const view = {
    period,
    axis: axisOf(period),
    nameOf: (record: TimelineRecord) =>
      record.of === "event" && record.torch !== null ? (record.city ?? record.name.en) : record.name.en,
  };
  const { dated } = inPeriod(filterRecords(chunk.records, filters), period);
  const lanes = scopes.map((id) =>
    laneOf(
      id,
      dated.filter((record) => record.region === id),
      view,
    ),
  );
  return { lanes, dated };
}
