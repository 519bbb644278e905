import type { Event, RegionId } from "#data/records.ts";
import { isDrawn, seriesOfChoice, stopsIn } from "../../cartography/drawn-events.ts";
import type { StopEvent } from "../../cartography/drawn-events.ts";
import { around } from "../../cartography/drawing.ts";
import { labelPlacer } from "../../cartography/label-placer.ts";
import { frameOf, lonLat } from "../../cartography/plate.ts";
import { regionLegs } from "../../cartography/region-legs.ts";
import { countryScene } from "./country-scene.ts";
import { globeScene } from "./globe-scene.ts";
import { drawGround } from "./ground.ts";
import { drawLegs, LIT_RADIUS, litSpot, placeName, STOP_RADIUS, stopDisc } from "./marks.ts";
import { graticuleStep, placePane } from "./pane-plate.ts";
import { plainRegionScene } from "./plain-region-scene.ts";
import { paneFill } from "./scene.ts";
import type { Stage } from "./scene.ts";

/**
 * An event: the map around its place, with the ways of the torch to and from a stop. Without a place: its country, its
 * region, the globe.
 */
export function eventScene(event: Event, stage: Stage): string {
  const { point, online, country, city } = event.place;
  if (point !== null && online !== true)
    return placeScene({ id: event.id, point, country, city, stop: stopOf(event, stage) }, stage);
  const record = stage.dataset.countries.find(({ alpha2 }) => alpha2 === country);
  if (record !== undefined) return countryScene(record, null, stage);
  return event.region === "global" ? globeScene(stage) : plainRegionScene(event.region, stage);
}

const allStops = (stage: Stage): readonly StopEvent[] => stopsIn(stage.dataset.events, seriesOfChoice.all);

const stopOf = (event: Event, stage: Stage): StopEvent | null =>
  isDrawn(event) ? (allStops(stage).find(({ id }) => id === event.id) ?? null) : null;

interface LitPlace {
  readonly id: string;
  readonly point: NonNullable<Event["place"]["point"]>;
  readonly country: Event["place"]["country"];
  readonly city: string | null;
  readonly stop: StopEvent | null;
}

/** The map around one place, its country's region lit. */
export function placeScene({ id, point, country, city, stop }: LitPlace, stage: Stage): string {
  const { dataset, colours, ground } = stage;
  const region: RegionId | null = dataset.countries.find(({ alpha2 }) => alpha2 === country)?.region ?? null;
  const plate = placePane(lonLat(point), region);
  const at = plate.project(lonLat(point));
  const stops = allStops(stage);
  const legs = stop === null ? [] : regionLegs(plate, stops, [stop]);
  const others =
    stop === null
      ? []
      : stops.filter(({ id: other }) => legs.some(({ from, to }) => other !== id && (from === other || to === other)));
  const placer = labelPlacer(frameOf(plate));
  placer.blockMark(at, LIT_RADIUS + 6);
  for (const { stretches } of legs)
    for (const line of stretches) for (const spot of line) placer.block(around(spot, 5));
  const name =
    city === null
      ? ""
      : placeName({ at, radius: LIT_RADIUS + 6, name: city, below: null, isLit: true }, placer, colours);
  const seen = others
    .map((other) => ({ other, spot: plate.project(lonLat(other.place.point)) }))
    .filter(({ spot: [x, y] }) => x > 0 && y > 0 && x < plate.width && y < plate.height);
  return [
    paneFill(colours.sea),
    drawGround(
      plate,
      ground,
      { lit: (one) => one === region, step: region === null ? 15 : graticuleStep(region), islands: true },
      colours,
    ),
    drawLegs(legs, plate, colours),
    ...seen.map(({ other, spot }) =>
      stopDisc(spot, other.torch.order, other.participants !== null, STOP_RADIUS - 3, colours),
    ),
    stop === null
      ? litSpot(at, colours)
      : stopDisc(at, stop.torch.order, stop.participants !== null, LIT_RADIUS + 3, colours),
    ...seen.map(({ other, spot }) =>
      placeName(
        { at: spot, radius: STOP_RADIUS - 3, name: other.place.city ?? "", below: null, isLit: false },
        placer,
        colours,
      ),
    ),
    name,
  ].join("");
}
