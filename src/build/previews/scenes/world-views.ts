import type { Series } from "#data/records.ts";
import { recordsOfCountry } from "#domain/country-records.ts";
import { othersIn, seriesOfChoice, stopsIn } from "../../cartography/drawn-events.ts";
import type { LonLat, XY } from "../../cartography/geometry.ts";
import { initiativePlaces } from "../../cartography/initiative-marks.ts";
import { lonLat } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import { regionNamesOn } from "../../cartography/world-names.ts";
import { worldLegs } from "../../cartography/world-legs.ts";
import { px, textBlock } from "../svg.ts";
import { dot, drawLegs, stopDisc } from "./marks.ts";
import { peopleRadius, stopPlaces } from "./region-scene.ts";
import type { Stage } from "./scene.ts";
import { litWorldScene, onWorld } from "./world-scene.ts";

const TOURS: readonly Series[] = seriesOfChoice.all;
const SMALL_STOP = 10;
const LEG_WIDTH = 2.4;

const everywhere = (): boolean => true;

function torch(plate: Plate, series: readonly Series[], { dataset, colours }: Stage): string {
  const stops = stopsIn(dataset.events, series);
  return (
    drawLegs(worldLegs(plate, stops), plate, colours, LEG_WIDTH) +
    stopPlaces(plate, stops, SMALL_STOP)
      .map(({ stop, at }) => stopDisc(at, stop.torch.order, stop.participants !== null, SMALL_STOP, colours))
      .join("")
  );
}

/** The way of the torch in all tours. */
export const torchScene = (stage: Stage): string => onWorld(stage, everywhere, (plate) => torch(plate, TOURS, stage));

const NAME_SIZE = 17;

/** The six regions by name. */
export const regionsScene = (stage: Stage): string =>
  onWorld(stage, everywhere, (plate) =>
    regionNamesOn(plate)
      .map(({ region, x, y }) => {
        const lines = stage.words.t(`map.name.${region}`).split("|");
        const top = y * plate.height + NAME_SIZE * 0.35 - ((lines.length - 1) * NAME_SIZE * 1.15) / 2;
        const place = { x: x * plate.width, y: top, anchor: "middle", fill: stage.colours.regionInk(region) } as const;
        return textBlock(lines, { ...place, face: "sansBold", size: NAME_SIZE }, NAME_SIZE * 1.15);
      })
      .join(""),
  );

/** Every event that was held in a place, its area by its people. */
export function eventsScene(stage: Stage): string {
  const { dataset, colours } = stage;
  return onWorld(stage, everywhere, (plate) => {
    const others = othersIn(dataset.events, seriesOfChoice.all);
    const dots = others.map((event) =>
      dot(plate.project(lonLat(event.place.point)), peopleRadius(event.participants?.value), colours),
    );
    const stops = stopPlaces(plate, stopsIn(dataset.events, TOURS), SMALL_STOP - 2);
    return [
      ...dots,
      ...stops.map(({ stop, at }) =>
        stopDisc(at, stop.torch.order, stop.participants !== null, SMALL_STOP - 2, colours),
      ),
    ].join("");
  });
}

/** Where initiatives stand. */
export const initiativesScene = (stage: Stage): string =>
  onWorld(stage, everywhere, (plate) =>
    initiativePlaces(plate, stage.dataset)
      .map(({ spot }) => speck([spot.x * plate.width, spot.y * plate.height], 6, stage))
      .join(""),
  );

/** The countries with records. */
export function countriesView(stage: Stage): string {
  const { dataset } = stage;
  const recorded = dataset.countries.filter(
    ({ alpha2, shape }) =>
      shape.coarse && Object.values(recordsOfCountry(dataset, alpha2)).some(({ length }) => length > 0),
  );
  return litWorldScene(recorded, stage);
}

/** Every place on record: events, initiatives, centres. */
export function placesScene(stage: Stage): string {
  const { events, initiatives, centres } = stage.dataset;
  const points: readonly LonLat[] = [
    ...events.flatMap(({ place }) => (place.point === null ? [] : [lonLat(place.point)])),
    ...initiatives.flatMap(({ place }) => (place.point === null ? [] : [lonLat(place.point)])),
    ...centres.map(({ point }) => lonLat(point)),
  ];
  return onWorld(stage, everywhere, (plate) => points.map((point) => speck(plate.project(point), 5, stage)).join(""));
}

const speck = ([x, y]: XY, radius: number, { colours }: Stage): string =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" fill="${colours.dot}" stroke="${colours.halo}" stroke-width="1.5"/>`;
