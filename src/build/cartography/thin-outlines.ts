import { distance, ringArea, type LonLat, type XY } from "./geometry.ts";
import type { CountryShape, Outlines } from "./outlines.ts";
import { pointsToKeep } from "./simplify-line.ts";

export interface Thinning {
  /** How far, in plate units, a dropped point may lie from the line that is left. */
  readonly tolerance: number;
  /** Islands smaller than this, in square plate units, go; a country always keeps its largest part. */
  readonly smallestPart: number;
}

/**
 * Drops what does not show at a plate's scale. Works on the arcs that neighbours share, so that coasts and borders of
 * all drawings of the plate stay congruent.
 */
export function thinOutlines(
  { topology, shapes }: Outlines,
  project: (point: LonLat) => XY,
  { tolerance, smallestPart }: Thinning,
): Outlines {
  const projected = topology.arcs.map((arc) => arc.map(([lon = 0, lat = 0]) => project([lon, lat])));
  const arcs = topology.arcs.map((arc, index) => {
    const keep = pointsToKeep(projected[index] ?? [], tolerance);
    return arc.filter((_, point) => keep[point]);
  });
  const size = (polygon: number[][]): number => ringArea(stitch(polygon[0] ?? [], projected));
  return { topology: { ...topology, arcs }, shapes: shapes.map((shape) => withoutSpecks(shape, size, smallestPart)) };
}

function withoutSpecks(shape: CountryShape, size: (polygon: number[][]) => number, least: number): CountryShape {
  const sizes = shape.polygons.map(size);
  const largest = Math.max(...sizes);
  return { ...shape, polygons: shape.polygons.filter((_, index) => (sizes[index] ?? 0) >= Math.min(least, largest)) };
}

/** Points of a ring from its arcs; a negative index is an arc walked backwards. */
function stitch(ring: readonly number[], arcs: readonly (readonly XY[])[]): XY[] {
  const points = ring.flatMap((index) => (index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? [])));
  return points.filter((point, index) => index === 0 || distance(point, points[index - 1] ?? point) > 0);
}
