import { distance, distanceToBox, isInside, grown, type Box, type XY } from "./geometry.ts";

/** A mark to keep apart from others, in CSS pixels. */
export interface Disc {
  readonly at: XY;
  readonly radius: number;
  /** Stops of the torch keep the distance of a finger or a pointer from each other. */
  readonly isStop: boolean;
}
export interface SpreadRules {
  readonly bounds: Box;
  /** Between the rims of any two marks. */
  readonly gap: number;
  /** Between the centres of two stops. */
  readonly stopDistance: number;
}

/** From this radius on a circle is settled together with the stops; smaller ones find a place around them. */
const HEAVY_RADIUS = 7;
const ROUNDS = 400;

/**
 * Moves marks apart until none overlaps another, each as little as may be: stops and large circles first, giving way to
 * each other evenly, then the small ones at the nearest free place, which makes a rosette of many in one city.
 * `keepFree` is told where the first have settled and may name boxes (their labels) that the small ones avoid.
 * The same input always gives the same result. Returns the new centres in the order of `discs`.
 */
export function spread(
  discs: readonly Disc[],
  rules: SpreadRules,
  keepFree: (settled: ReadonlyMap<Disc, XY>) => readonly Box[] = () => [],
): XY[] {
  const settled = settleEvenly(discs.filter(isHeavy), rules);
  const obstacles = keepFree(settled);
  const light = discs.filter((disc) => !isHeavy(disc)).toSorted((one, other) => other.radius - one.radius);
  for (const disc of light) settled.set(disc, nearestFree(disc, settled, rules, obstacles));
  return discs.map((disc) => settled.get(disc) ?? disc.at);
}

const isHeavy = (disc: Disc): boolean => disc.isStop || disc.radius >= HEAVY_RADIUS;

export function distanceNeeded(a: Disc, b: Disc, { gap, stopDistance }: SpreadRules): number {
  const rims = a.radius + b.radius + gap;
  return a.isStop && b.isStop ? Math.max(rims, stopDistance) : rims;
}

function settleEvenly(discs: readonly Disc[], rules: SpreadRules): Map<Disc, XY> {
  const places = discs.map(({ at }, index): XY => [at[0] + seed(index)[0], at[1] + seed(index)[1]]);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = 0.1 * Math.max(0, 1 - round / (ROUNDS / 2));
    for (const [index, disc] of discs.entries()) {
      const [x, y] = places[index] ?? disc.at;
      places[index] = [x + (disc.at[0] - x) * pull, y + (disc.at[1] - y) * pull];
    }
    for (const [i, a] of discs.entries())
      for (const [j, b] of discs.entries()) if (i < j) partPair(places, i, j, a, b, rules);
    for (const [index, disc] of discs.entries()) places[index] = clamp(places[index] ?? disc.at, disc, rules.bounds);
  }
  return new Map(discs.map((disc, index) => [disc, places[index] ?? disc.at]));
}

/** Marks at the same point start a hair apart, earlier ones to the left. */
const seed = (index: number): XY => [index * 0.01, (index % 3) * 0.002];

function partPair(places: XY[], i: number, j: number, a: Disc, b: Disc, rules: SpreadRules): void {
  const [p, q] = [places[i] ?? a.at, places[j] ?? b.at];
  const away = distance(p, q) || 0.001;
  const needed = distanceNeeded(a, b, rules) + 0.01;
  if (away >= needed) return;
  const [dx, dy] = [((q[0] - p[0]) / away) * (needed - away), ((q[1] - p[1]) / away) * (needed - away)];
  places[i] = [p[0] - dx / 2, p[1] - dy / 2];
  places[j] = [q[0] + dx / 2, q[1] + dy / 2];
}

function clamp([x, y]: XY, { radius }: Disc, bounds: Box): XY {
  return [
    Math.max(bounds.left + radius, Math.min(bounds.right - radius, x)),
    Math.max(bounds.top + radius, Math.min(bounds.bottom - radius, y)),
  ];
}

const STEP = 0.5;
const FARTHEST = 160;
const DIRECTIONS = 72;

function nearestFree(disc: Disc, settled: ReadonlyMap<Disc, XY>, rules: SpreadRules, obstacles: readonly Box[]): XY {
  const within = grown(rules.bounds, -disc.radius);
  const others = [...settled].filter(([other, at]) => distance(at, disc.at) < FARTHEST + other.radius + disc.radius);
  const isFree = (place: XY): boolean =>
    isInside(place, within) &&
    obstacles.every((box) => distanceToBox(place, box) >= disc.radius) &&
    others.every(([other, at]) => distance(place, at) >= distanceNeeded(disc, other, rules));
  if (isFree(disc.at)) return disc.at;
  for (let away = STEP; away < FARTHEST; away += STEP)
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI - Math.PI / 4;
      const place: XY = [disc.at[0] + Math.cos(angle) * away, disc.at[1] + Math.sin(angle) * away];
      if (isFree(place)) return place;
    }
  throw new Error(`no room for a mark at ${disc.at.join(", ")}`);
}
