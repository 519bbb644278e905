import { distance, distanceToSegment, type XY } from "./geometry.ts";

/**
 * Which points of a line to keep so that no dropped one lies further than `tolerance` from what is left
 * (Douglas and Peucker). Ends are kept; a closed line also keeps the point farthest from its start, so it never folds flat.
 */
export function pointsToKeep(line: readonly XY[], tolerance: number): boolean[] {
  const keep = line.map((_, index) => index === 0 || index === line.length - 1);
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return keep;
  const spans: [from: number, to: number, atLeastOne: boolean][] = [];
  if (distance(first, last) === 0) {
    const far = farthest(line, 0, line.length - 1);
    keep[far.index] = true;
    spans.push([0, far.index, far.index > 1], [far.index, line.length - 1, false]);
  } else spans.push([0, line.length - 1, false]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to, atLeastOne] = span;
    const far = farthest(line, from, to);
    if (far.index < 0 || (far.distance <= tolerance && !atLeastOne)) continue;
    keep[far.index] = true;
    spans.push([from, far.index, false], [far.index, to, false]);
  }
  return keep;
}

/** The line without the points that do not show. */
export function simplifyLine(line: readonly XY[], tolerance: number): XY[] {
  const keep = pointsToKeep(line, tolerance);
  return line.filter((_, index) => keep[index]);
}

function farthest(line: readonly XY[], from: number, to: number): { index: number; distance: number } {
  const [a, b] = [line[from], line[to]];
  let found = { index: -1, distance: -1 };
  if (!a || !b) return found;
  for (let index = from + 1; index < to; index++) {
    const point = line[index];
    if (!point) continue;
    const away = distanceToSegment(point, a, b);
    if (away > found.distance) found = { index, distance: away };
  }
  return found;
}
