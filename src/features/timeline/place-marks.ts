/** Where the marks of one lane stand, and which names find room. Marks and names never touch each other. */
import { packRows } from "./pack-rows.ts";
import type { Stretch } from "./pack-rows.ts";
import { axisLength, gap, longestName, markLength, shortestName } from "./plot-measures.ts";

/** A mark before it is placed; lengths in rem along the narrowest axis. */
export interface Markable extends Stretch {
  readonly key: string;
  /** Length of its name when drawn. */
  readonly nameLength: number;
  /** Who gets room first; 0 matters most. */
  readonly weight: number;
  /** Long marks carry their name inside. */
  readonly isBar: boolean;
}

export interface PlacedName extends Stretch {
  readonly side: "inside" | "after" | "before";
}

export interface PlacedMark {
  readonly key: string;
  readonly row: number;
  readonly name: PlacedName | null;
}

const wanted = (mark: Markable): number => Math.min(mark.nameLength, longestName);

/** Room inside of a bar, beside the shape at its beginning. */
function insideBar(mark: Markable): PlacedName | null {
  const from = mark.from + markLength;
  const until = Math.min(mark.until - gap, from + mark.nameLength);
  return mark.isBar && until - from >= Math.min(mark.nameLength, shortestName) ? { from, until, side: "inside" } : null;
}

/** What a mark takes of its row together with its name: after it, or before it where the axis ends. */
function withName(mark: Markable): Stretch & { readonly name: PlacedName } {
  const inside = insideBar(mark);
  if (inside) return { from: mark.from, until: mark.until, name: inside };
  const length = wanted(mark);
  const after = mark.until + gap + length;
  if (after <= axisLength + 2 * gap)
    return { from: mark.from, until: after, name: { from: mark.until + gap, until: after, side: "after" } };
  const before = mark.from - gap - length;
  return { from: before, until: mark.until, name: { from: before, until: mark.from - gap, side: "before" } };
}

/** Whose names make room for themselves: those that matter as much as `reserved`. Others take what is left. */
function pack(marks: readonly Markable[], reserved: number): readonly PlacedMark[] {
  const stretches = marks.map((mark) =>
    mark.weight <= reserved ? withName(mark) : { ...mark, name: insideBar(mark) },
  );
  const rows = packRows(stretches, gap);
  return marks.map(({ key }, index) => ({ key, row: rows[index] ?? 0, name: stretches[index]?.name ?? null }));
}

const rowsOf = (placed: readonly PlacedMark[]): number => Math.max(0, ...placed.map(({ row }) => row + 1));

/** Gives names to marks without one where their row has room, after the mark or before it. */
function fillGaps(marks: readonly Markable[], placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const taken = new Map<number, Stretch[]>();
  for (const [index, { row, name }] of placed.entries()) {
    const own = marks[index];
    const boxes = taken.get(row) ?? [];
    if (own) boxes.push(own);
    if (name) boxes.push(name);
    taken.set(row, boxes);
  }
  const names = new Map<string, PlacedName>();
  const byWeight = marks.map((mark, index) => ({ mark, place: placed[index] }));
  for (const { mark, place } of byWeight.toSorted((a, b) => a.mark.weight - b.mark.weight)) {
    if (!place || place.name) continue;
    const boxes = taken.get(place.row) ?? [];
    const name = nameInGap(mark, boxes);
    if (!name) continue;
    boxes.push(name);
    names.set(mark.key, name);
  }
  return placed.map((place) => ({ ...place, name: place.name ?? names.get(place.key) ?? null }));
}

function nameInGap(mark: Markable, boxes: readonly Stretch[]): PlacedName | null {
  const least = Math.min(mark.nameLength, shortestName);
  const from = mark.until + gap;
  const next = Math.min(axisLength, ...boxes.filter((box) => box.from >= mark.until).map((box) => box.from - gap));
  if (next - from >= least) return { from, until: Math.min(next, from + wanted(mark)), side: "after" };
  const until = mark.from - gap;
  const last = Math.max(0, ...boxes.filter((box) => box.until <= mark.from).map((box) => box.until + gap));
  return until - last >= least ? { from: Math.max(last, until - wanted(mark)), until, side: "before" } : null;
}

const leastWeight = 4;

/**
 * Places the marks of a lane. Every name makes room for itself as long as the lane stays within `mostRows`; else only the
 * names of what matters more do, and the others stand where there happens to be room.
 */
export function placeMarks(marks: readonly Markable[], mostRows: number): readonly PlacedMark[] {
  for (let reserved = leastWeight; reserved >= 0; reserved -= 1) {
    const placed = pack(marks, reserved);
    if (rowsOf(placed) <= mostRows) return fillGaps(marks, placed);
  }
  return fillGaps(marks, pack(marks, -1));
}
