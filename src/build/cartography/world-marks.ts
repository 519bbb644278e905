import type { Drawing, TourChoice, WorldMarks } from "#data/plates.ts";
import type { Dataset, Event } from "#data/records.ts";
import { compose } from "./drawing.ts";
import { othersIn, seriesOfChoice, stopsIn, type StopEvent } from "./drawn-events.ts";
import type { Island } from "./islands.ts";
import { worldLegs } from "./world-legs.ts";
import { spotOn, type Plate } from "./plate.ts";
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
