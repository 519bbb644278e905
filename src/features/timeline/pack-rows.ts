/** Puts stretches of a line into as few rows as they need without touching. */

export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** The row of each stretch, in the order given; each goes into the first row that is free by then. */
export function packRows(stretches: readonly Stretch[], gap: number): readonly number[] {
  const rows: number[] = stretches.map(() => 0);
  const ends: number[] = [];
  const inOrder = stretches
    .map((stretch, index) => ({ stretch, index }))
    .toSorted((a, b) => a.stretch.from - b.stretch.from || a.index - b.index);
  for (const { stretch, index } of inOrder) {
    const free = ends.findIndex((end) => end + gap <= stretch.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = stretch.until;
    rows[index] = row;
  }
  return rows;
}
