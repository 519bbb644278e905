/** Cuts strokes to a box, for the part of a drawing that is shown. */
import { isInside, type Box, type XY } from "./geometry.ts";
import type { Stroke } from "./compact-path.ts";

/** A side of a box: what lies beyond `at` on its axis is outside. `out`: whether outside is towards greater or lesser values. */
interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly out: 1 | -1;
}

const sidesOf = ({ left, right, top, bottom }: Box): readonly Side[] => [
  { axis: 0, at: left, out: -1 },
  { axis: 0, at: right, out: 1 },
  { axis: 1, at: top, out: -1 },
  { axis: 1, at: bottom, out: 1 },
];

/**
 * What of a stroke lies in a box. A closed one stays closed, along the sides of the box where it leaves (Sutherland and Hodgman); of
 * an open one whole segments are kept, which may reach beyond. Strokes of which nothing is left are none.
 */
export function clipStroke({ points, closed }: Stroke, box: Box): readonly Stroke[] {
  if (points.every((point) => isInside(point, box))) return [{ points, closed }];
  if (closed) {
    const cut = sidesOf(box).reduce(cutAt, points);
    return cut.length < 3 ? [] : [{ points: cut, closed }];
  }
  return runsIn(points, box).map((run) => ({ points: run, closed }));
}

function cutAt(ring: readonly XY[], side: Side): readonly XY[] {
  const isOut = (point: XY): boolean => (point[side.axis] - side.at) * side.out > 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    if (isOut(before) === isOut(point)) return isOut(point) ? [] : [point];
    const crossing = crossingOf(before, point, side);
    return isOut(point) ? [crossing] : [crossing, point];
  });
}

/** Where a segment that is cut by the side crosses it. */
function crossingOf(from: XY, to: XY, { axis, at }: Side): XY {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? from[1] + share * (to[1] - from[1]) : from[0] + share * (to[0] - from[0]);
  return axis === 0 ? [at, other] : [other, at];
}

/** Segments that may touch the box, joined where they follow each other. */
function runsIn(points: readonly XY[], box: Box): readonly (readonly XY[])[] {
  const runs: XY[][] = [];
  let run: XY[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || !mayTouch(before, point, box)) continue;
    if (run.at(-1) !== before) runs.push((run = [before]));
    run.push(point);
  }
  return runs;
}

function mayTouch(a: XY, b: XY, { left, right, top, bottom }: Box): boolean {
  return (
    Math.max(a[0], b[0]) >= left &&
    Math.min(a[0], b[0]) <= right &&
    Math.max(a[1], b[1]) >= top &&
    Math.min(a[1], b[1]) <= bottom
  );
}
