import { geoDistance, geoInterpolate } from "d3-geo";
import { distance, grown, isInside, toFraction, toTenth, type LonLat, type XY } from "./geometry.ts";
import { frameOf, type Plate } from "./plate.ts";
import { simplifyLine } from "./simplify-line.ts";
import type { Leg } from "#data/plates.ts";

/** South of this a leg would run below the world plate. */
const SOUTHERN_LIMIT = -52;
/** A bowed leg sags by this share of its width. */
const SAG = 0.2;
/** How far past its middle a leg wears its chevron, so that two legs between the same stops show two. */
const CHEVRON_AT = 0.54;
/** Plate units that a cut leg runs on beyond the frame. */
const BEYOND_FRAME = 30;
const CHORD_TOLERANCE = 0.15;

/** The great circle from `a` to `b` as points on the globe, four to about a degree. */
export function greatCircle(a: LonLat, b: LonLat): LonLat[] {
  const between = geoInterpolate([...a], [...b]);
  const steps = Math.max(24, Math.ceil((geoDistance([...a], [...b]) * 4 * 180) / Math.PI));
  return Array.from({ length: steps + 1 }, (_, step) => between(step / steps));
}

/** A leg on the world plate: the great circle, or a sagging curve where that would leave the plate or be torn at its edge. */
export function worldLeg(plate: Plate, a: LonLat, b: LonLat): XY[] {
  const circle = greatCircle(a, b);
  const line = circle.map(plate.project);
  const torn = line.some((point, index) => distance(point, line[index - 1] ?? point) > plate.width / 8);
  return torn || circle.some(([, lat]) => lat < SOUTHERN_LIMIT) ? bow(plate.project(a), plate.project(b)) : line;
}

/** Plate units by which legs between the same two places move from their common way. */
const LANE = 4;

/** Bends a line to its own right, so that a leg and one of another tour along the same way are both seen. */
export function keptRight(line: readonly XY[]): XY[] {
  return line.map((point, index) => {
    const [before, after] = [line[index - 1] ?? point, line[index + 1] ?? point];
    const length = distance(before, after) || 1;
    const shift = (LANE / length) * Math.min(1, 3 * Math.sin((Math.PI * index) / (line.length - 1)));
    return [point[0] - (after[1] - before[1]) * shift, point[1] + (after[0] - before[0]) * shift];
  });
}

function bow(a: XY, b: XY): XY[] {
  const control: XY = [(a[0] + b[0]) / 2, Math.max(a[1], b[1]) + Math.abs(b[0] - a[0]) * SAG];
  return Array.from({ length: 61 }, (_, step) => {
    const t = step / 60;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [p * a[0] + q * control[0] + r * b[0], p * a[1] + q * control[1] + r * b[1]];
  });
}

/** The stretches of a line that show on a plate, each running on a little beyond the frame. */
export function withinFrame(plate: Plate, line: readonly XY[]): XY[][] {
  const reach = grown(frameOf(plate), BEYOND_FRAME);
  const stretches: XY[][] = [];
  let current: XY[] | null = null;
  for (const point of line) {
    if (!isInside(point, reach)) current = null;
    else if (current) current.push(point);
    else stretches.push((current = [point]));
  }
  return stretches.filter(({ length }) => length > 1);
}

/** Path data in plate units, to a tenth. */
export function linePath(stretches: readonly (readonly XY[])[]): string {
  return stretches
    .map((line) => {
      const [start, ...rest] = simplifyLine(line, CHORD_TOLERANCE).map(([x, y]) => `${toTenth(x)},${toTenth(y)}`);
      return start === undefined ? "" : `M${start}${rest.length > 0 ? `L${rest.join(" ")}` : ""}`;
    })
    .join("");
}

/** Where along a line, and turned by how many degrees, its chevron points the way. */
export function chevronOn(line: readonly XY[], plate: Plate): Leg["chevron"] {
  const steps = line.map((point, index) => distance(point, line[index - 1] ?? point));
  const middle = steps.reduce((sum, step) => sum + step, 0) * CHEVRON_AT;
  let walked = 0;
  let [from, to] = [line[0] ?? [0, 0], line[0] ?? [0, 0]];
  for (const [index, point] of line.entries()) {
    [from, to] = [line[index - 1] ?? point, point];
    walked += steps[index] ?? 0;
    if (walked >= middle && walked > 0) break;
  }
  const angle = toTenth((Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI);
  return { x: toFraction(to[0] / plate.width), y: toFraction(to[1] / plate.height), angle };
}
