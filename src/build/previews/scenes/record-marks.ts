import type { CountryRecords } from "#domain/country-records.ts";
import { isDrawn } from "../../cartography/drawn-events.ts";
import { isInside } from "../../cartography/geometry.ts";
import type { XY } from "../../cartography/geometry.ts";
import { labelPlacer } from "../../cartography/label-placer.ts";
import { frameOf, lonLat } from "../../cartography/plate.ts";
import type { Plate } from "../../cartography/plate.ts";
import { spread } from "../../cartography/spread.ts";
import type { Colours } from "../colours.ts";
import { dot, placeName, square } from "./marks.ts";
import { peopleRadius } from "./region-scene.ts";

interface Mark {
  readonly at: XY;
  readonly city: string | null;
  /** Of an event's dot, null where its people are not recorded; a centre is a square. */
  readonly people: number | null | "centre";
}

/** Room for marks whose size does not tell people. */
const RING_RADIUS = 6;
const SQUARE_RADIUS = 8;
const roomOf = ({ people }: Mark): number =>
  people === "centre" ? SQUARE_RADIUS : Math.max(RING_RADIUS, people ?? RING_RADIUS);

/** The events held in a country and its centres, set apart, with their cities where there is room. */
export function recordMarks(plate: Plate, { held, centres }: CountryRecords, colours: Colours): string {
  const marks: readonly Mark[] = [
    ...held.filter(isDrawn).map(({ place, participants }) => ({
      at: plate.project(lonLat(place.point)),
      city: place.city,
      people: peopleRadius(participants?.value),
    })),
    ...centres.map(({ point, city }) => ({ at: plate.project(lonLat(point)), city, people: "centre" as const })),
  ].filter(({ at }) => isInside(at, frameOf(plate)));
  const discs = marks.map((mark) => ({ at: mark.at, radius: roomOf(mark), isStop: false }));
  const places = spread(discs, { bounds: frameOf(plate), gap: 3, stopDistance: 0 });
  const placed = marks.map((mark, index) => ({ ...mark, at: places[index] ?? mark.at }));
  const placer = labelPlacer(frameOf(plate));
  for (const mark of placed) placer.blockMark(mark.at, roomOf(mark));
  const named = new Set<string>();
  const names = placed.map((mark) => {
    const { at, city } = mark;
    if (city === null || named.has(city)) return "";
    named.add(city);
    return placeName({ at, radius: roomOf(mark), name: city, below: null, isLit: false }, placer, colours);
  });
  const drawn = placed.map(({ at, people }) => (people === "centre" ? square(at, colours) : dot(at, people, colours)));
  return [...drawn, ...names].join("");
}
