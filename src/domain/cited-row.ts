/** A row of a statistic as a cited number. */
import type { CitedNumber, StatisticRow } from "#data/records.ts";

/** null where the row's value is not recorded. */
export function citedNumberOf(row: StatisticRow): CitedNumber | null {
  const { value, qualifier, source, pointer, alsoStatedBy } = row;
  if (value === null || source === null || pointer === null) return null;
  return { value, qualifier, source, pointer, ...(alsoStatedBy ? { alsoStatedBy } : {}) };
}
