import type { Alpha2, Country, RegionId } from "#data/records.ts";
import type { LonLat } from "./geometry.ts";
import type { Outlines } from "./outlines.ts";
import { lonLat } from "./plate.ts";

/** A country or territory too small for the outlines. */
export interface Island {
  readonly alpha2: Alpha2;
  readonly name: string;
  readonly region: RegionId;
  readonly at: LonLat;
}

/** Where the record has no point because no outline of the territory exists: degrees, of its main island. */
const TERRITORY_POINTS: Readonly<Record<string, LonLat>> = {
  BQ: [-68.27, 12.18],
  BV: [3.35, -54.42],
  CC: [96.87, -12.17],
  CX: [105.63, -10.49],
  GP: [-61.5, 16.2],
  MQ: [-61.02, 14.66],
  RE: [55.54, -21.12],
  TK: [-171.83, -9.17],
  YT: [45.13, -12.83],
};

/** Countries of a region without a shape, as points. Throws where one has neither shape nor point: it would be missing. */
export function islandsWithoutShape(countries: readonly Country[], outlines: Outlines): Island[] {
  const drawn = new Set(outlines.shapes.map(({ alpha2 }) => alpha2));
  return countries.flatMap(({ alpha2, name, region, point }) => {
    if (!region || drawn.has(alpha2)) return [];
    const at = point ? lonLat(point) : TERRITORY_POINTS[alpha2];
    if (!at) throw new Error(`${name} (${alpha2}) has neither an outline nor a point: the map would leave it out`);
    return [{ alpha2, name, region, at }];
  });
}
