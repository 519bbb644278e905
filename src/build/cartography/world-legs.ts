import type { DrawnLeg } from "./drawing.ts";
import { passings, type StopEvent } from "./drawn-events.ts";
import { chevronOn, keptRight, linePath, worldLeg } from "./legs.ts";
import { lonLat, type Plate } from "./plate.ts";

/** The passings of the torch between `stops` on a plate of the whole world. */
export function worldLegs(plate: Plate, stops: readonly StopEvent[]): DrawnLeg[] {
  const legs = passings(stops);
  const way = (a: StopEvent, b: StopEvent): string => [a.place.city, b.place.city].toSorted().join("–");
  return legs.map(({ from, to }) => {
    const isShared = legs.filter((leg) => way(leg.from, leg.to) === way(from, to)).length > 1;
    const straight = worldLeg(plate, lonLat(from.place.point), lonLat(to.place.point));
    const line = isShared ? keptRight(straight) : straight;
    const { series } = from;
    return {
      from: from.id,
      to: to.id,
      series,
      d: linePath([line]),
      chevron: chevronOn(line, plate),
      stretches: [line],
    };
  });
}
