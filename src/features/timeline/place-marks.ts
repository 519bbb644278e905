/** Where the marks of one lane stand, and which names find room. Marks and names never touch each other. */
import { fillGaps } from "./name-room.ts";
import { packRows, packWithin } from "./pack-rows.ts";
import type { Stretch } from "./pack-rows.ts";
import { axisLength, gap, longestName, markLength, shortestName } from "./plot-measures.ts";

/** A mark before it is placed; lengths in rem along the narrowest axis. */
export interface Markable extends Stretch {
  readonly key: string;
  /** Length of its name when drawn. */
  readonly nameLength: number;
  /** Who gets room first; 0 matters most. */
  readonly weight: number;
  /** Where the bar of a long mark ends, whatever an open end adds; null for a point. Long bars carry their name inside. */
  readonly barUntil: number | null;
}

export interface PlacedName extends Stretch {
  readonly side: "inside" | "after" | "before";
}

export interface PlacedMark {
  readonly key: string;
  /** null: the lane has no room for it. */
  readonly row: number | null;
  readonly name: PlacedName | null;
}

/** Room inside of a bar, beside the shape at its beginning. */
function insideBar(mark: Markable): PlacedName | null {
  if (mark.barUntil === null) return null;
  const from = mark.from + markLength;
  const until = Math.min(mark.barUntil - gap, from + mark.nameLength);
  return until - from >= Math.min(mark.nameLength, 2 * shortestName) ? { from, until, side: "inside" } : null;
}

interface NamedStretch extends Stretch {
  readonly name: PlacedName | null;
}

/** What a mark takes of its row together with its name: after it, or before it where the axis ends. */
function withName(mark: Markable): NamedStretch {
  const inside = insideBar(mark);
  if (inside) return { from: mark.from, until: mark.until, name: inside };
  const length = Math.min(mark.nameLength, longestName);
  const after = mark.until + gap + length;
  if (after <= axisLength + 2 * gap)
    return { from: mark.from, until: after, name: { from: mark.until + gap, until: after, side: "after" } };
  const before = mark.from - gap - length;
  return { from: before, until: mark.until, name: { from: before, until: mark.from - gap, side: "before" } };
}

const withoutName = (mark: Markable): NamedStretch => ({
  from: mark.from,
  until: mark.until,
  name: insideBar(mark),
});

/** Names that matter as much as `reserved` make room for themselves; others take what is left. */
function pack(marks: readonly Markable[], reserved: number): readonly PlacedMark[] {
  const stretches = marks.map((mark) => (mark.weight <= reserved ? withName(mark) : withoutName(mark)));
  const rows = packRows(stretches, gap);
  return marks.map(({ key }, index) => ({ key, row: rows[index] ?? 0, name: stretches[index]?.name ?? null }));
}

/** Stops of the torch keep their names in the most crowded lane: a number alone names no stop. */
const alwaysNamed = 0;

/** Marks alone but for the names that no lane goes without, what matters more first, in as many rows as there may be. */
function packTightly(marks: readonly Markable[], mostRows: number): readonly PlacedMark[] {
  const byWeight = marks.toSorted((a, b) => a.weight - b.weight || a.from - b.from);
  const stretches = byWeight.map((mark) => (mark.weight <= alwaysNamed ? withName(mark) : withoutName(mark)));
  const rows = packWithin(stretches, gap, mostRows);
  const places = new Map(
    byWeight.map(({ key }, index) => [key, { row: rows[index] ?? null, name: stretches[index]?.name ?? null }]),
  );
  return marks.map(({ key }) => ({ key, ...(places.get(key) ?? { row: null, name: null }) }));
}

const leastWeight = 4;
const rowsOf = (placed: readonly PlacedMark[]): number => Math.max(0, ...placed.map(({ row }) => (row ?? 0) + 1));

/**
 * Places the marks of a lane. Every name makes room for itself as long as the lane stays within `mostRows`; else only the
 * names of what matters more do, and the others stand where there happens to be room. Marks that find no room even so have no
 * row.
 */
export function placeMarks(marks: readonly Markable[], mostRows: number): readonly PlacedMark[] {
  for (let reserved = leastWeight; reserved >= alwaysNamed; reserved -= 1) {
    const placed = pack(marks, reserved);
    if (rowsOf(placed) <= mostRows) return fillGaps(marks, placed);
  }
  // A row of heaps takes as much room as one more row of marks.
  const withOneMore = packTightly(marks, mostRows + 1);
  const fits = withOneMore.every(({ row }) => row !== null);
  return fillGaps(marks, fits ? withOneMore : packTightly(marks, mostRows));
}
