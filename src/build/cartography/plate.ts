import { geoEqualEarth, geoOrthographic, type GeoProjection } from "d3-geo";
import { toFraction, type Box, type LonLat, type XY } from "./geometry.ts";
import type { Point } from "#data/records.ts";
import type { Spot } from "#data/plates.ts";

/** A sheet to draw on: its size in plate units and the projection that fills it. */
export interface Plate {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The projection cut at the sheet's edge, for outlines. Straight lines between points stay straight. */
  readonly outlines: GeoProjection;
  /** The same for the graticule and the rim: lines that bend are drawn bent. */
  readonly curves: GeoProjection;
  /** The projection uncut, for marks and legs. Points on the far side of a globe come out mirrored. */
  readonly project: (point: LonLat) => XY;
}

export const lonLat = ({ lon, lat }: Point): LonLat => [lon, lat];
export const frameOf = ({ width, height }: Pick<Plate, "width" | "height">): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

/** A place as fractions of the plate. */
export function spotOn(plate: Plate, point: LonLat): Spot {
  const [x, y] = plate.project(point);
  return { x: toFraction(x / plate.width), y: toFraction(y / plate.height) };
}

const WORLD = { width: 1280, side: 4, top: 6, north: 83.8, south: -57 };
/** Degrees west by which the world is turned, so that Chukotka is not torn off at the antimeridian. */
const WORLD_TURN = -11;

/** The whole world in Equal Earth (equal areas), cropped in the far north and south, Antarctica left out. */
export function worldPlate(width: number = WORLD.width, id: string = "world"): Plate {
  const k = width / WORLD.width;
  const make = (): GeoProjection => {
    const projection = geoEqualEarth().rotate([WORLD_TURN, 0]).precision(0);
    projection.fitWidth(width - 2 * WORLD.side * k, { type: "Sphere" });
    const [, top] = projected(projection, [-WORLD_TURN, WORLD.north]);
    const [x, y] = projection.translate();
    return projection.translate([x + WORLD.side * k, y - top + WORLD.top * k]);
  };
  const whole = make();
  const height = Math.round(projected(whole, [-WORLD_TURN, WORLD.south])[1]);
  return sheet(id, width, height, make, 0);
}

/**
 * A part of the world in Equal Earth, turned so that `centre` stands in the middle.
 * `scale`: plate units per radian on the equator of the turned globe.
 */
export function partPlate(id: string, part: { centre: LonLat; scale: number; width: number; height: number }): Plate {
  const { centre, scale, width, height } = part;
  const make = (): GeoProjection =>
    geoEqualEarth()
      .rotate([-centre[0], -centre[1]])
      .scale(scale)
      .translate([width / 2, height / 2])
      .precision(0);
  return sheet(id, width, height, make, 8);
}

/** The globe as seen from far above `centre`. */
export function globePlate(id: string, size: number, centre: LonLat): Plate {
  const make = (): GeoProjection =>
    geoOrthographic()
      .rotate([-centre[0], -centre[1]])
      .scale(size / 2 - 1.5)
      .translate([size / 2, size / 2]);
  const outlines = make().clipAngle(90).precision(0.3);
  const whole = make().clipAngle(null);
  return { id, width: size, height: size, outlines, curves: outlines, project: (point) => projected(whole, point) };
}

/** @param bleed How far outlines run over the edge, so that their strokes are not seen along it. */
function sheet(id: string, width: number, height: number, make: () => GeoProjection, bleed: number): Plate {
  const whole = make();
  const cut = (projection: GeoProjection): GeoProjection =>
    projection.clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
  return {
    id,
    width,
    height,
    outlines: cut(make()),
    curves: cut(make().precision(0.3)),
    project: (point) => projected(whole, point),
  };
}

function projected(projection: GeoProjection, point: LonLat): XY {
  const xy = projection([...point]);
  if (!xy) throw new Error(`no place on the plate for ${point.join(", ")}`);
  return xy;
}
