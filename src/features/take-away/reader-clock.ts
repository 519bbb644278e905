/** The date a citation says it was looked up on: that of the reader's calendar, wherever the reader is. */
import type { PreciseDate } from "#data/records.ts";

/** A day as the record writes days. */
export function dayOnCalendar(instant: Date): PreciseDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
