/** Finds the neighbour of a point in a direction: what an arrow key on a map leads to. */

export type Direction = "up" | "down" | "left" | "right";
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const unit = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const satisfies Record<Direction, ScreenPoint>;

/** How much a step aside costs against a step ahead. Two keeps arrows predictable without leaving points unreachable. */
const asideCost = 2;

/**
 * The index of the point that lies nearest in a direction, within 45° of it if there is one, else within 90°; null if
 * nothing lies there. Units are those of the points; y grows downwards.
 */
export function nearestInDirection(
  points: readonly ScreenPoint[],
  from: ScreenPoint,
  direction: Direction,
): number | null {
  const { x: ux, y: uy } = unit[direction];
  const costs = points.map((point) => {
    const ahead = (point.x - from.x) * ux + (point.y - from.y) * uy;
    const aside = Math.abs((point.x - from.x) * uy - (point.y - from.y) * ux);
    if (ahead <= 0.5) return Infinity;
    return ahead + asideCost * aside + (aside > ahead ? 10_000 : 0);
  });
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : null;
}
