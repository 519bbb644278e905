/** What finds no room in its lane, heaped by time: "+14" where fourteen records begin about then. */
import type { Stretch } from "./pack-rows.ts";
import { axisLength, gap, markLength } from "./plot-measures.ts";

export interface Heap {
  readonly key: string;
  /** Per cent of the axis. */
  readonly at: number;
  readonly count: number;
  /** Year in which they begin. */
  readonly year: number;
}

/** A heap's own length, in rem. */
const heapLength = 1.5 * markLength;

/** Heaps stand in one row and never touch. `starts` are places on the axis in per cent with their years. */
export function heapsOf(starts: readonly { readonly at: number; readonly year: number }[]): readonly Heap[] {
  const reach = ((heapLength + gap) / axisLength) * 100;
  const heaps: { at: number; count: number; year: number }[] = [];
  for (const { at, year } of starts.toSorted((a, b) => a.at - b.at)) {
    const last = heaps.at(-1);
    if (last && at - last.at < reach) last.count += 1;
    else heaps.push({ at, count: 1, year });
  }
  return heaps.map((heap) => ({ ...heap, key: `heap-${Math.round(heap.at * 100)}` }));
}

/** The stretches that heaps take of their row, in rem. */
export const heapStretch = ({ at }: Heap): Stretch => {
  const middle = (at / 100) * axisLength;
  return { from: middle - heapLength / 2, until: middle + heapLength / 2 };
};
