import type { Drawing, TourChoice, WorldMarks } from "#data/plates.ts";
import type { Dataset, Event } from "#data/records.ts";
import { compose, type DrawnLeg } from "./drawing.ts";
import { othersIn, passings, seriesOfChoice, stopsIn, type StopEvent } from "./drawn-events.ts";
import type { Island } from "./islands.ts";
import { chevronOn, keptRight, linePath, worldLeg } from "./legs.ts";
import { lonLat, spotOn, type Plate } from "./plate.ts";
import { regionNamesOn, watersOn, worldNameBoxes } from "./world-names.ts";

/** From this many people on, a gathering is named on the world plate. */
const NAMED_FROM = 200;

/** Marks of the world plate for every choice of tour. */
export function worldMarks(plate: Plate, dataset: Dataset, islands: readonly Island[]): WorldMarks {
  const draw = (choice: TourChoice): Drawing => drawTour(plate, dataset.events, choice);
  return {
    tours: { all: draw("all"), "2017": draw("2017"), "2018": draw("2018"), "2019": draw("2019") },
    regionNames: regionNamesOn(plate),
    waters: watersOn(plate),
    islands: islands.map(({ alpha2, region, at }) => ({ alpha2, region, ...spotOn(plate, at), label: null })),
  };
}

function drawTour(plate: Plate, events: readonly Event[], choice: TourChoice): Drawing {
  const series = seriesOfChoice[choice];
  const stops = stopsIn(events, series);
  return compose(plate, {
    stops,
    dots: othersIn(events, series),
    legs: worldLegs(plate, stops),
    squares: [],
    blocked: worldNameBoxes(plate),
    secondLine: choice === "all" ? () => 0 : secondLineOf,
    namedFrom: NAMED_FROM,
  }).drawing;
}

/** "28–29 June", and " · 32 people" where recorded. */
const secondLineOf = (stop: StopEvent): number => (stop.participants ? 24 : 13);

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
