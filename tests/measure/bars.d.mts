/** The bars a page misses, in words; both records hold medians, the floor's from the same run. */
export function missedBars(
  path: string,
  page: Readonly<Record<string, number>>,
  floor: Readonly<Record<string, number>>,
): readonly string[];

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number;

/** Medians of each number over several visits. */
export function medians(visits: readonly Readonly<Record<string, number>>[]): Record<string, number>;
