/** The stops of a tour, and the regions it is not known to have reached. Pure. */
import type { EventBrief, RegionBrief } from "#data/briefs.ts";
import type { Series } from "#data/records.ts";

/** Regional workshops of a series, in the order of the torch. */
export function stopsOf(events: readonly EventBrief[], series: Series): readonly EventBrief[] {
  return events
    .filter((event) => event.series === series && event.torch !== null)
    .toSorted((a, b) => (a.torch?.order ?? 0) - (b.torch?.order ?? 0));
}

/** Regions without a stop among some, in their given order. */
export function regionsWithoutStop(
  regions: readonly RegionBrief[],
  stops: readonly EventBrief[],
): readonly RegionBrief[] {
  const reached = new Set<string>(stops.map((stop) => stop.region));
  return regions.filter((region) => !reached.has(region.id));
}
