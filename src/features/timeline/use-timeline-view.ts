/** The timeline as the address asks for it. */
import { useMemo } from "react";
import type { TimelineChunk, TimelineRecord } from "#data/timeline-chunks.ts";
import { scopes } from "#data/vocabulary.ts";
import { useParameter } from "#url/use-parameter.ts";
import { filterRecords, inPeriod } from "./filter-records.ts";
import type { InPeriod, TimelineFilters } from "./filter-records.ts";
import { laneOf } from "./lane-marks.ts";
import type { Lane } from "./lane-marks.ts";
import { filterParameters, periodParameter } from "./parameters.ts";
import { periodOf } from "./periods.ts";
import type { Period } from "./periods.ts";
import { axisOf } from "./time-axis.ts";
import type { TimeAxis } from "./time-axis.ts";
import { useRecordWords } from "./use-record-words.ts";

export interface TimelineView {
  readonly filters: TimelineFilters;
  readonly period: Period;
  readonly axis: TimeAxis;
  readonly shown: InPeriod;
  /** Records that options count: those of the period, and the undated. */
  readonly countable: readonly TimelineRecord[];
  /** The whole process first, then the regions along the torch. With a region chosen, its lane only. */
  readonly lanes: readonly Lane[];
}

const laneOrder = ["global", ...scopes.filter((scope) => scope !== "global")] as const;

/** Derived anew only when the data or what the address says changes. */
export function useTimelineView({ records, latest }: TimelineChunk): TimelineView {
  const words = useRecordWords();
  const word = useParameter(periodParameter);
  const kind = useParameter(filterParameters.kind);
  const region = useParameter(filterParameters.region);
  const theme = useParameter(filterParameters.theme);
  return useMemo(() => {
    const filters = { kind, region, theme };
    const period = periodOf(word, latest);
    const axis = axisOf(period);
    const all = inPeriod(records, period);
    const shown = inPeriod(filterRecords(records, filters), period);
    const lanes = laneOrder
      .filter((id) => region === "all" || region === id)
      .map((id) => {
        const own = shown.dated.filter((record) => record.region === id);
        return laneOf(id, own, { period, axis, nameOf: words.name });
      });
    return { filters, period, axis, shown, countable: [...all.dated, ...all.undated], lanes };
  }, [records, latest, words, word, kind, region, theme]);
}
