import type { RegionMarks } from "#data/plates.ts";
import type { Event, EventId, Region, Statistic } from "#data/records.ts";

/**
 * Statistics that tell of the regions side by side: rows for at least four of them, none of them a single event's (those
 * figures come with the events).
 */
export function comparesRegions({ rows }: Statistic): boolean {
  const regions = new Set(rows.flatMap(({ region }) => (region === undefined || region === "global" ? [] : [region])));
  return regions.size >= 4 && rows.every((row) => row.event === undefined);
}

/** Events that a region's plate marks or names. */
export function eventsOnPlate({ drawing, edges }: RegionMarks): ReadonlySet<EventId> {
  return new Set([
    ...drawing.stops.map((stop) => stop.event),
    ...drawing.dots.map((dot) => dot.event),
    ...drawing.legs.flatMap((leg) => [leg.from, leg.to]),
    ...edges.map((edge) => edge.event),
  ]);
}

/** Events that are not the region's own but were held in one of its countries. */
export function heldInRegion(
  events: readonly Event[],
  region: Region,
  isInRegion: (event: Event) => boolean,
): readonly Event[] {
  return events.filter((event) => event.region !== region.id && isInRegion(event));
}
