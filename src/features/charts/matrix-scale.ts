/** Sizes in the matrix of opportunities, in the units of a cell's drawing. Areas tell the counts. */
import type { OpportunityRow } from "#data/chart-counts.ts";

/** Side of a cell's drawing. */
export const box = 48;
const widest = 18;
/** A single initiative among thousands is still a dot. */
const smallest = 2.5;
const emptyRing = 8;
const ringGap = 3;

/** The greatest number of initiatives in one cell. */
export function greatestCell(rows: readonly OpportunityRow[]): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ initiatives }) => initiatives)));
}

/** Radius of a circle whose area is in proportion to a count; 0 for none. */
export function circleRadius(count: number, greatest: number): number {
  if (count <= 0 || greatest <= 0) return 0;
  return Math.max(smallest, Math.round(widest * Math.sqrt(count / greatest) * 10) / 10);
}

/** A ring runs around its circle; where there is none, it has a size of its own. */
export function ringRadius(radius: number): number {
  return radius === 0 ? emptyRing : Math.max(emptyRing - 1, radius + ringGap);
}

/** Whether the figure of a count fits into its circle. */
export function holdsFigure(radius: number, count: number): boolean {
  return radius >= 7 + 2 * String(count).length;
}
