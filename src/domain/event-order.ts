import type { PreciseDate } from "#data/records.ts";

/** Sorts after every day of its month, and every month of its year: what is known less precisely comes later. */
const sortable = (date: PreciseDate | null): string => {
  if (date === null) return "9999-99-99";
  return date + "-99-99".slice(date.length - 4);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Compares two dates of year, month or day precision. A vaguer date follows the precise ones within it; null, undated,
 * comes last.
 */
export const compareDates = (a: PreciseDate | null, b: PreciseDate | null): number =>
  compareText(sortable(a), sortable(b));

interface Dated {
  readonly id: string;
  readonly dates: { readonly start: PreciseDate | null };
}

/** Events or initiatives by opening day (undated last), then by id, so that the order never depends on how files were read. */
export const inOrderOfTime = <T extends Dated>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => compareDates(a.dates.start, b.dates.start) || compareText(a.id, b.id));
