import type { Region } from "#data/records.ts";
import { othersIn, seriesOfChoice, stopsIn } from "../../cartography/drawn-events.ts";
import type { StopEvent } from "../../cartography/drawn-events.ts";
import { around } from "../../cartography/drawing.ts";
import { distanceToBox, isInside } from "../../cartography/geometry.ts";
import type { Box, XY } from "../../cartography/geometry.ts";
import { labelPlacer } from "../../cartography/label-placer.ts";
import { dotRadius } from "../../cartography/layouts.ts";
import { frameOf, lonLat } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import { regionLegs } from "../../cartography/region-legs.ts";
import { spread } from "../../cartography/spread.ts";
import { drawGround } from "./ground.ts";
import { dot, drawLegs, placeName, STOP_RADIUS, stopDisc } from "./marks.ts";
import { graticuleStep, regionPane } from "./pane-plate.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

const END_RADIUS = 12;

/** A region: its countries, its stops with the ways to and from them, its other events. */
export function regionScene(region: Region, stage: Stage): string {
  const { dataset, colours, words } = stage;
  const plate = regionPane(region.id);
  const allStops = stopsIn(dataset.events, seriesOfChoice.all);
  const stops = allStops.filter((stop) => stop.region === region.id);
  const legs = regionLegs(plate, allStops, stops);
  const places = stopPlaces(plate, stops);
  const placer = labelPlacer(frameOf(plate));
  for (const { at } of places) placer.blockMark(at, STOP_RADIUS + 2);
  for (const { stretches } of legs)
    for (const line of stretches) for (const point of line) placer.block(around(point, 5));
  const others = othersIn(dataset.events, seriesOfChoice.all)
    .filter((event) => event.region === region.id)
    .map((event) => ({
      at: plate.project(lonLat(event.place.point)),
      radius: peopleRadius(event.participants?.value),
    }));
  for (const { at, radius } of others) placer.block(around(at, radius ?? 5));
  const covered: Box[] = [];
  const named = new Set<string>();
  const names = places.map(({ stop, at }) => {
    const { city } = stop.place;
    if (city === null || named.has(city)) return "";
    named.add(city);
    const below = stop.dates.start === null ? null : words.format.dateRange(stop.dates.start, stop.dates.end);
    return placeName({ at, radius: STOP_RADIUS, name: city, below, isLit: true }, placer, colours, (box) =>
      covered.push(box),
    );
  });
  // Where a way ends at a stop of another region that the pane shows, that stop is shown too.
  const ends = allStops
    .filter((stop) => !stops.includes(stop) && legs.some(({ from, to }) => from === stop.id || to === stop.id))
    .map((stop) => ({ stop, at: plate.project(lonLat(stop.place.point)) }))
    .filter(({ at }) => isInside(at, frameOf(plate)));
  return [
    paneFill(colours.sea),
    drawGround(
      plate,
      stage.ground,
      { lit: (id) => id === region.id, step: graticuleStep(region.id), islands: true },
      colours,
    ),
    ...others
      .filter(({ at }) => covered.every((box) => distanceToBox(at, box) > 4))
      .map(({ at, radius }) => dot(at, radius, colours)),
    drawLegs(legs, plate, colours),
    ...ends.map(({ stop, at }) => stopDisc(at, stop.torch.order, stop.participants !== null, END_RADIUS, colours)),
    ...places.map(({ stop, at }) => stopDisc(at, stop.torch.order, stop.participants !== null, STOP_RADIUS, colours)),
    ...names,
  ].join("");
}

/** Radius of an event's dot; null where its people are not recorded. */
export function peopleRadius(people: number | undefined): number | null {
  const radius = dotRadius(people ?? null);
  return radius === null ? null : Math.max(3.5, Math.min(26, radius));
}

/** Stops set apart, so that each number can be read. */
export function stopPlaces(
  plate: Plate,
  stops: readonly StopEvent[],
  radius: number = STOP_RADIUS,
): readonly { readonly stop: StopEvent; readonly at: XY }[] {
  const discs = stops.map(({ place }) => ({ at: plate.project(lonLat(place.point)), radius, isStop: true }));
  const places = spread(discs, { bounds: frameOf(plate), gap: 4, stopDistance: 2 * radius + 4 });
  return stops.flatMap((stop, index) => {
    const at = places[index];
    return at === undefined ? [] : [{ stop, at }];
  });
}
