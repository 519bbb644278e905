import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { compactPath, type Stroke } from "./compact-path.ts";
import type { XY } from "./geometry.ts";
import { simplifyLine } from "./simplify-line.ts";

/** The strokes a projection makes of a shape, in plate units, before rounding. */
export function traceStrokes(projection: GeoProjection, shape: GeoPermissibleObjects): Stroke[] {
  const strokes: { points: XY[]; closed: boolean }[] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void strokes.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void strokes.at(-1)?.points.push([x, y]),
    arc: () => undefined,
    closePath: () => {
      const stroke = strokes.at(-1);
      if (stroke) stroke.closed = true;
    },
  };
  geoPath(projection, pen)(shape);
  return strokes;
}

/** A shape as compact path data. `tolerance`: see `simplifyLine`; 0 keeps every point. */
export function tracePath(
  projection: GeoProjection,
  shape: GeoPermissibleObjects,
  { grain, tolerance }: { readonly grain: number; readonly tolerance: number },
): string {
  const strokes = traceStrokes(projection, shape).map(({ points, closed }) => {
    const start = points[0];
    if (tolerance <= 0 || !start) return { points, closed };
    return { points: simplifyLine(closed ? [...points, start] : points, tolerance), closed };
  });
  return compactPath(strokes, grain);
}
