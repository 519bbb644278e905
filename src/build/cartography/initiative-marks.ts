import type { InitiativePlace } from "#data/initiative-chunks.ts";
import type { Dataset } from "#data/records.ts";
import { placesOf, type PlaceKey } from "#domain/initiative-places.ts";
import { narrowLayout, spreadInLayout, wideLayout, type PlacedMark } from "./layouts.ts";
import { lonLat, spotOn, type Plate } from "./plate.ts";
import type { LonLat } from "./geometry.ts";

/** Room kept for a circle on either layout, in CSS pixels: its area grows with the initiatives that are shown, up to this. */
const ROOM_RADIUS = 10;

interface PlaceWithPoint extends PlaceKey {
  readonly at: LonLat;
}

/**
 * Every place at which initiatives stand, set apart on the plate. Each keeps its place whatever is shown. Countries without a
 * point are left out; the page lists them all the same.
 */
export function initiativePlaces(plate: Plate, { initiatives, countries }: Dataset): readonly InitiativePlace[] {
  const pointOf = new Map(countries.map(({ alpha2, point }) => [alpha2, point]));
  const places = new Map<string, PlaceWithPoint>();
  for (const initiative of initiatives)
    for (const place of placesOf(initiative)) {
      const own = place.city === null ? null : initiative.place.point;
      const point = own ?? (place.country === null ? null : (pointOf.get(place.country) ?? null));
      if (point !== null && !places.has(place.key)) places.set(place.key, { ...place, at: lonLat(point) });
    }
  const sorted = [...places.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const marks = sorted.map(({ at }): PlacedMark => ({ at, shape: { radius: ROOM_RADIUS } }));
  const wide = spreadInLayout(plate, wideLayout, marks);
  const narrow = spreadInLayout(plate, narrowLayout, marks);
  const none = { dx: 0, dy: 0 };
  return sorted.map(({ key, city, country, at }, index) => ({
    key,
    city,
    country,
    spot: { ...spotOn(plate, at), wide: wide[index]?.offset ?? none, narrow: narrow[index]?.offset ?? none },
  }));
}
