import { geoArea } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { MultiLineString, MultiPolygon as Outline, Position } from "geojson";
import type { GeometryObject, MultiPolygon } from "topojson-specification";
import type { Alpha2, RegionId } from "#data/records.ts";
import type { CountryShape, Outlines } from "./outlines.ts";

const asGeometry = ({ polygons }: CountryShape): MultiPolygon => ({ type: "MultiPolygon", arcs: polygons });

/** One outline of all countries that `belongs` picks, without the borders between them. */
export function mergedOutline({ topology, shapes }: Outlines, belongs: (shape: CountryShape) => boolean): Outline {
  return smallerSides(merge(topology, shapes.filter(belongs).map(asGeometry)).coordinates);
}

/** One country's own outline. */
export function countryOutline({ topology }: Outlines, shape: CountryShape): Outline {
  const { geometry } = feature(topology, asGeometry(shape));
  return smallerSides(geometry.coordinates);
}

/** In steradians. No land fills half the globe, and what thinning has folded flat has no area left. */
const HALF_GLOBE = 2 * Math.PI;
const FLAT = 1e-9;

/**
 * On a globe a ring has two sides, told by its direction. Thinning may fold a speck over or flat, and then it would
 * be taken for everything but itself: such a ring is turned back, or left out.
 */
function smallerSides(polygons: readonly Position[][][]): Outline {
  const coordinates = polygons.flatMap(([outer, ...holes]) => {
    if (!outer) return [];
    const area = areaOf(outer);
    if (Math.min(area, 2 * HALF_GLOBE - area) < FLAT) return [];
    return [[area > HALF_GLOBE ? outer.toReversed() : outer, ...holes]];
  });
  return { type: "MultiPolygon", coordinates };
}

const areaOf = (ring: Position[]): number => geoArea({ type: "Polygon", coordinates: [ring] });

export type Border = (a: { alpha2: Alpha2; region: RegionId }, b: { alpha2: Alpha2; region: RegionId }) => boolean;
export const insideRegion: Border = (a, b) => a.region === b.region;
export const betweenRegions: Border = (a, b) => a.region !== b.region;

/** Borders between countries (never coasts) that `isWanted` picks, each once. */
export function borders({ topology, shapes }: Outlines, isWanted: Border): MultiLineString {
  const shapeOf = new Map<GeometryObject, CountryShape>(shapes.map((shape) => [asGeometry(shape), shape]));
  const collection: GeometryObject = { type: "GeometryCollection", geometries: [...shapeOf.keys()] };
  return mesh(topology, collection, (a, b) => {
    const [one, other] = [shapeOf.get(a), shapeOf.get(b)];
    return one !== undefined && other !== undefined && one !== other && isWanted(one, other);
  });
}
