/** Sizes in a matrix, in the units of a cell's drawing. Areas tell the values. */

import type { Scope } from "#data/records.ts";

/** Side of a cell's drawing. */
export const box = 48;
const widest = 18;
/** One among thousands is still a dot. */
const smallest = 2.5;
const emptyRing = 8;
const ringGap = 3;

/** Radius of a circle whose area is in proportion to a value; 0 for none. */
export function circleRadius(value: number, greatest: number): number {
  if (value <= 0 || greatest <= 0) return 0;
  return Math.max(smallest, Math.round(widest * Math.sqrt(value / greatest) * 10) / 10);
}

/** A ring runs around its circle; where there is none, it has a size of its own. */
export function ringRadius(radius: number): number {
  return Math.max(emptyRing, radius + ringGap);
}

/** Whether the figure fits into its circle and can be read there: on ink, not on a region's hue. */
export function holdsFigure(radius: number, figure: string, scope: Scope): boolean {
  return scope === "global" && radius >= 7 + 2 * figure.length;
}
