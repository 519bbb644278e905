/** How the torch came to a region and went on: its stop in each tour with the stops before and after. */
import type { EventBrief } from "#data/briefs.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { EventId, Region, Series } from "#data/records.ts";

export interface Passage {
  readonly series: Series;
  /** Of the stop, "2018". */
  readonly year: string;
  readonly order: number;
  readonly stop: EventBrief;
  readonly from: EventBrief | null;
  readonly to: EventBrief | null;
}

/** The tours of the process itself; what followed has no torch. */
const tours = ["2017-discussion", "2018-ideas", "2019-strategy"] as const;

/** The region's stops, in order of time; tours that did not come to it are left out. */
export function passagesOf(region: Region, stops: RegionChunk["stops"]): readonly Passage[] {
  const byId = new Map<EventId, EventBrief>(stops.map((stop) => [stop.id, stop]));
  return tours.flatMap((series) => {
    const id = region.workshops[series];
    const stop = id === null ? undefined : byId.get(id);
    if (!stop?.torch) return [];
    const { order, previous, next } = stop.torch;
    return {
      series,
      year: stop.dates.start?.slice(0, 4) ?? series.slice(0, 4),
      order,
      stop,
      from: previous === null ? null : (byId.get(previous) ?? null),
      to: next === null ? null : (byId.get(next) ?? null),
    };
  });
}
