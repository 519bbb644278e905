import type { EdgeNote } from "#data/plates.ts";
import type { EventId } from "#data/records.ts";
import type { DrawnLeg } from "./drawing.ts";
import { passings, type StopEvent } from "./drawn-events.ts";
import { distance, grown, isInside, type XY } from "./geometry.ts";
import { chevronOn, greatCircle, keptRight, linePath, withinFrame } from "./legs.ts";
import { frameOf, lonLat, type Plate } from "./plate.ts";

/** Where a leg leaves the plate, and which stop lies that way. */
export interface WayOut {
  readonly event: EventId;
  readonly city: string;
  readonly direction: EdgeNote["direction"];
  /** Places for the words, best first, in plate units within the frame: where the leg leaves, then further in. */
  readonly places: readonly XY[];
}

/** Plate units from the frame at which a way out is noted. */
const INSET = 4;
/** Plate units between places tried, and how many. */
const STRIDE = 30;
const TRIES = 6;

/** Legs from and to a region's own stops, as far as they show on its plate. */
export function regionLegs(plate: Plate, allStops: readonly StopEvent[], own: readonly StopEvent[]): DrawnLeg[] {
  const legs = passings(allStops).filter(({ from, to }) => own.includes(from) || own.includes(to));
  const way = (a: StopEvent, b: StopEvent): string => [a.place.city, b.place.city].toSorted().join("–");
  return legs.flatMap(({ from, to }) => {
    const isShared = legs.filter((leg) => way(leg.from, leg.to) === way(from, to)).length > 1;
    const circle = greatCircle(lonLat(from.place.point), lonLat(to.place.point)).map(plate.project);
    const line = isShared ? keptRight(circle) : circle;
    const stretches = withinFrame(plate, line);
    const longest = stretches.toSorted((a, b) => b.length - a.length)[0];
    if (!longest) return [];
    const { series } = from;
    return [
      { from: from.id, to: to.id, series, d: linePath(stretches), chevron: chevronOn(longest, plate), stretches },
    ];
  });
}

/** Ways to and from stops of other regions: at the neatline, or at the stop itself where the plate shows its place. */
export function wayOut(
  plate: Plate,
  legs: readonly DrawnLeg[],
  own: readonly StopEvent[],
  allStops: readonly StopEvent[],
): WayOut[] {
  const isOwn = (id: EventId): boolean => own.some((stop) => stop.id === id);
  const within = grown(frameOf(plate), -INSET);
  return legs.flatMap((leg) => {
    if (isOwn(leg.from) === isOwn(leg.to)) return [];
    const leaves = isOwn(leg.from);
    const stop = allStops.find(({ id }) => id === (leaves ? leg.to : leg.from));
    const stretch = leaves ? leg.stretches[0] : leg.stretches.at(-1)?.toReversed();
    if (!stop?.place.city || !stretch) return [];
    const firstOutside = stretch.findIndex((point) => !isInside(point, within));
    const shown = firstOutside === -1 ? stretch : stretch.slice(0, firstOutside);
    return [{ event: stop.id, city: stop.place.city, direction: leaves ? "to" : "from", places: fromTheEnd(shown) }];
  });
}

function fromTheEnd(line: readonly XY[]): XY[] {
  const places: XY[] = [];
  for (const point of line.toReversed()) {
    const last = places.at(-1);
    if (!last || distance(last, point) >= STRIDE) places.push(point);
  }
  return places.slice(0, TRIES);
}
