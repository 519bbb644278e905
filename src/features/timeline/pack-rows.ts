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

/** Whether two stretches of a row come closer than the gap. */
const touches = (a: Stretch, b: Stretch, gap: number): boolean => a.from < b.until + gap && b.from < a.until + gap;

/** As `packRows`, but with no more than `mostRows`: earlier stretches choose first, and null is left to those without room. */
export function packWithin(stretches: readonly Stretch[], gap: number, mostRows: number): readonly (number | null)[] {
  const rows: readonly Stretch[][] = Array.from({ length: mostRows }, () => []);
  return stretches.map((stretch) => {
    const free = rows.findIndex((row) => row.every((other) => !touches(stretch, other, gap)));
    rows[free]?.push(stretch);
    return free === -1 ? null : free;
  });
}
