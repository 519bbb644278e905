import { geoDistance, geoInterpolate } from "d3-geo";
import type { LocatorMarks, PlateShapes } from "#data/plates.ts";
import type { Dataset, EventId, InitiativeId, RegionId } from "#data/records.ts";
import { isDrawn, passings, seriesOfChoice, stopsIn, type PlacedEvent, type StopEvent } from "./drawn-events.ts";
import type { LonLat } from "./geometry.ts";
import { greatCircle, linePath } from "./legs.ts";
import type { Outlines } from "./outlines.ts";
import { globePlate, lonLat, spotOn, type Plate } from "./plate.ts";
import { plateShapes } from "./plate-shapes.ts";
import { thinOutlines, type Thinning } from "./thin-outlines.ts";

export interface Locators {
  readonly plates: readonly PlateShapes[];
  readonly byEvent: ReadonlyMap<EventId, LocatorMarks>;
  readonly byInitiative: ReadonlyMap<InitiativeId, LocatorMarks>;
}

const SIZE = 440;
/** Centres are rounded to this many degrees, so that neighbouring cities share a globe. */
const CENTRE_STEP = 4;
/** How far from the middle of the globe (in radians; the rim is at 1.57) its own place may be moved. */
const FARTHEST_SHIFT = 0.7;
const VISIBLE = 1.5;
const THINNING: Thinning = { tolerance: 1, smallestPart: 12 };

/** A globe for every event with a point, held on a spot of the earth or announced for one, and for initiatives of a city. */
export function locators(dataset: Dataset, outlines: Outlines, regionIds: readonly RegionId[]): Locators {
  const stops = stopsIn(dataset.events, seriesOfChoice.all);
  const plates = new Map<string, PlateShapes>();
  const byEvent = new Map<EventId, LocatorMarks>();
  const byInitiative = new Map<InitiativeId, LocatorMarks>();
  const globe = (centre: LonLat): Plate => {
    const plate = globePlate(plateId(centre), SIZE, centre);
    if (!plates.has(plate.id)) plates.set(plate.id, globeShapes(plate, outlines, regionIds));
    return plate;
  };
  for (const event of dataset.events) {
    const { point } = event.place;
    if (!point || event.place.online === true) continue;
    const here = lonLat(point);
    const neighbours = isDrawn(event) ? neighboursOf(event, stops) : [];
    const centre = globeCentre(
      here,
      neighbours.map(({ stop }) => lonLat(stop.place.point)),
    );
    byEvent.set(event.id, locatorMarks(globe(centre), centre, here, neighbours));
  }
  for (const { id, place } of dataset.initiatives) {
    if (!place.point) continue;
    const here = lonLat(place.point);
    const centre = globeCentre(here, []);
    byInitiative.set(id, locatorMarks(globe(centre), centre, here, []));
  }
  return { plates: [...plates.values()], byEvent, byInitiative };
}

interface Neighbour {
  readonly stop: StopEvent;
  readonly leaves: boolean;
}

function neighboursOf(event: PlacedEvent, stops: readonly StopEvent[]): Neighbour[] {
  return passings(stops).flatMap(({ from, to }): Neighbour[] => {
    if (from.id === event.id) return [{ stop: to, leaves: true }];
    return to.id === event.id ? [{ stop: from, leaves: false }] : [];
  });
}

/** The place itself, or as far towards its neighbours as it takes to see them too. */
function globeCentre(here: LonLat, neighbours: readonly LonLat[]): LonLat {
  let centre = here;
  for (const neighbour of neighbours) {
    const away = geoDistance([...here], [...neighbour]);
    const shift = Math.min(FARTHEST_SHIFT, Math.max(0, away - 1.1)) / Math.max(1, neighbours.length - 0.4);
    if (shift > 0)
      centre = geoInterpolate(
        [...centre],
        [...neighbour],
      )(shift / Math.max(shift, geoDistance([...centre], [...neighbour])));
  }
  const round = (degrees: number): number => Math.round(degrees / CENTRE_STEP) * CENTRE_STEP || 0;
  return [round(centre[0]), round(centre[1])];
}

function plateId([lon, lat]: LonLat): string {
  const side = (degrees: number, plus: string, minus: string): string =>
    `${Math.abs(degrees)}${degrees < 0 ? minus : plus}`;
  return `locator-${side(lat, "n", "s")}-${side(lon, "e", "w")}`;
}

function globeShapes(plate: Plate, outlines: Outlines, regionIds: readonly RegionId[]): PlateShapes {
  const thinned = thinOutlines(outlines, plate.project, THINNING);
  const shapes = plateShapes(plate, thinned, {
    own: null,
    regionIds,
    graticuleStep: 30,
    rim: true,
    innerBorders: true,
  });
  return { ...shapes, meridians: [] };
}

function locatorMarks(plate: Plate, centre: LonLat, here: LonLat, neighbours: readonly Neighbour[]): LocatorMarks {
  const isSeen = (point: LonLat): boolean => geoDistance([...point], [...centre]) < VISIBLE;
  return {
    plate: plate.id,
    place: spotOn(plate, here),
    legs: neighbours.map(({ stop, leaves }) => {
      const there = lonLat(stop.place.point);
      const circle = leaves ? greatCircle(here, there) : greatCircle(there, here);
      return {
        d: linePath([circle.filter((point) => geoDistance([...point], [...centre]) <= Math.PI / 2).map(plate.project)]),
      };
    }),
    neighbours: neighbours
      .filter(({ stop }) => isSeen(lonLat(stop.place.point)))
      .map(({ stop }) => ({ ...spotOn(plate, lonLat(stop.place.point)), event: stop.id, order: stop.torch.order })),
  };
}
