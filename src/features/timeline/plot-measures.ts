/** Measures of the lanes in rem, so that everything grows with the reader's type size. `timeline-lanes.css` draws to them. */
import type { Scope } from "#data/records.ts";

/**
 * The axis at its narrowest, reached where the lanes first fit beside their names; names are placed for it. On a wider axis
 * positions spread and boxes stay, so what does not overlap here overlaps nowhere.
 */
export const axisLength = 51;
export const rowHeight = 1.5;
/** Above and below the rows of a lane. */
export const lanePadding = 0.375;
const fewestRows = 2;
/** Rows that the columns of a crowded lane take. */
export const bandRows = 3;
/** The shortest mark: its shape, with room for a finger. */
export const markLength = 1.5;
/** What an open end adds to a mark: a fade of fixed length, since no length is known. */
export const openLength = 1.5;
/** Between a mark and its name, and between what stands in one row. */
export const gap = 0.25;
export const shortestName = 4;
export const longestName = 13;
/** Most records of a lane that are drawn one by one; beyond, the lane shows counts. The whole process has the most to show. */
export const mostMarks = (lane: Scope): number => (lane === "global" ? 130 : 70);
/** Rows a lane may grow to; a single year has room for more, since names matter more there. */
export function mostRows(lane: Scope, isYear: boolean): number {
  if (lane === "global") return isYear ? 22 : 16;
  return isYear ? 10 : 8;
}

/** Height of a lane with so many rows. */
export const laneHeight = (rows: number): number => Math.max(rows, fewestRows) * rowHeight + 2 * lanePadding;
