import { feature, merge, mesh } from "topojson-client";
import type { Feature, MultiLineString, MultiPolygon as Outline, Polygon as PolygonOutline } from "geojson";
import type { GeometryObject, MultiPolygon } from "topojson-specification";
import type { Alpha2, RegionId } from "#data/records.ts";
import type { CountryShape, Outlines } from "./outlines.ts";

const asGeometry = ({ polygons }: CountryShape): MultiPolygon => ({ type: "MultiPolygon", arcs: polygons });

/** One outline of all countries that `belongs` picks, without the borders between them. */
export function mergedOutline({ topology, shapes }: Outlines, belongs: (shape: CountryShape) => boolean): Outline {
  return merge(topology, shapes.filter(belongs).map(asGeometry));
}

/** One country's own outline. */
export function countryOutline({ topology }: Outlines, shape: CountryShape): Feature<Outline | PolygonOutline> {
  return feature(topology, asGeometry(shape));
}

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
