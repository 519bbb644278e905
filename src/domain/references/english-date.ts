/** Dates as English citations write them, whatever the language of the page, and as bibliography files count them. */
import type { PreciseDate } from "#data/records.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Year, month and day as numbers; as many of them as the date has. */
export function datePartsOf(date: PreciseDate): readonly number[] {
  return date.split("-").map(Number);
}

/** The four digits of the year. */
export function yearOf(date: PreciseDate): string {
  return date.slice(0, 4);
}

/** "May 23" or "May"; empty for a date that is a year. */
export function monthAndDay(date: PreciseDate): string {
  const [, month, day] = datePartsOf(date);
  const name = month === undefined ? undefined : months[month - 1];
  return [name, day].filter((part) => part !== undefined).join(" ");
}

/** "May 23, 2018", "May 2018"; a year alone as it is. */
export function englishDate(date: PreciseDate): string {
  const within = monthAndDay(date);
  const separator = datePartsOf(date).length === 3 ? ", " : " ";
  return within === "" ? yearOf(date) : within + separator + yearOf(date);
}
