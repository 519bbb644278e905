/** Where a country lies on the plate of its region, and what part of the plate to show. */
import type { PlateShapes } from "#data/plates.ts";
import type { Centre, Country, Event } from "#data/records.ts";
import type { SheetLocator } from "#data/sheet-chunks.ts";
import { readCompactPath } from "../cartography/compact-path.ts";
import { partOfPlate } from "../cartography/part-of-plate.ts";
import type { Drawings } from "./drawings.ts";

/** Share of the plate that the country takes up at most, so that its neighbours are seen. */
const share = 0.34;
/** Outlines are drawn for a whole region; further in they would show their corners. */
const closest = 2.4;

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** null where the country is in no region. */
export function sheetLocator(
  { alpha2, region }: Country,
  held: readonly Event[],
  centres: readonly Centre[],
  { plates, regions }: Drawings,
): SheetLocator | null {
  const plate = plates.find(({ id }) => id === region);
  if (region === null || plate === undefined) return null;
  const { drawing, islands, centres: centreMarks } = regions[region];
  const stops = drawing.stops.map(({ event, order, x, y }) => ({ event, order, x, y }));
  const others = drawing.dots.map(({ event, x, y }) => ({ event, order: null, x, y }));
  const ids = new Set<string>(held.map(({ id }) => id));
  const own = new Set<string>(centres.map(({ id }) => id));
  const island = islands.find((mark) => mark.alpha2 === alpha2);
  const extent = extentOf(plate, alpha2) ?? around(island, plate);
  return {
    plate: `sheet-${alpha2.toLowerCase()}`,
    view: extent === null ? { k: 1, x: 0, y: 0 } : viewOf(extent, plate),
    island: island === undefined ? null : { x: island.x, y: island.y },
    places: [...others, ...stops].filter(({ event }) => ids.has(event)),
    centres: centreMarks.filter(({ centre }) => own.has(centre)).map(({ x, y }) => ({ x, y })),
  };
}

/**
 * The part of its region's plate that the sheet of a country shows, with the country's own outline: the whole plate would be two thirds
 * of the sheet.
 */
export function sheetPlate(
  { alpha2, region }: Country,
  locator: SheetLocator | null,
  { plates }: Drawings,
): PlateShapes | null {
  const plate = plates.find(({ id }) => id === region);
  if (locator === null || plate === undefined) return null;
  return partOfPlate(plate, { id: locator.plate, view: locator.view, alpha2 });
}

/** In plate units, within the frame; null where the country has no shape on the plate. */
function extentOf({ countries, grain, width, height }: PlateShapes, alpha2: string): Extent | null {
  const points = countries
    .filter((country) => country.alpha2 === alpha2)
    .flatMap(({ d }) => readCompactPath(d, grain).flatMap((stroke) => stroke.points))
    .filter(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function around(
  island: { readonly x: number; readonly y: number } | undefined,
  { width, height }: PlateShapes,
): Extent | null {
  if (island === undefined) return null;
  const [x, y] = [island.x * width, island.y * height];
  return { left: x, right: x, top: y, bottom: y };
}

/** The country in the middle, as far as the plate reaches. */
function viewOf({ left, right, top, bottom }: Extent, { width, height }: PlateShapes): SheetLocator["view"] {
  const fill = Math.max((right - left) / width, (bottom - top) / height);
  const k = fill === 0 ? closest : Math.min(closest, Math.max(1, share / fill));
  const shift = (middle: number, length: number): number =>
    Math.round(Math.min(0, Math.max(length * (1 - k), length / 2 - middle * k)));
  return {
    k: Math.round(k * 100) / 100,
    x: shift((left + right) / 2, width),
    y: shift((top + bottom) / 2, height),
  };
}
