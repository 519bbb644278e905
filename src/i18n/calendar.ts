/**
 * How a language writes dates: the order of day, month and year, what stands between them, the names of months. Read from CLDR
 * when the Atlas is built and carried with the words of a language: engines differ, and hydration must not.
 */
import type { DatePart } from "./date-range.ts";
import type { Language } from "./languages.ts";

/** A date with no more than its year; its month; its day; its day but not its year. */
export type DateForm = "year" | "month" | "day" | "dayOfYear";

/** A form of dates. The parts for day, month and year are empty: their values come with the date. */
export interface DatePattern {
  readonly parts: readonly DatePart[];
  /** January first; in the case that the form asks for. None where the form has no month. */
  readonly months: readonly string[];
}

export interface Calendar {
  readonly patterns: Readonly<Record<DateForm, DatePattern>>;
  /** Months alone, short. */
  readonly shortMonths: readonly string[];
}

/** The middle of each month of a year, in UTC. */
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2018, month, 15, 12)));

function patternOf(locale: string, options: Intl.DateTimeFormatOptions): DatePattern {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const written = months.map((date) => format.formatToParts(date));
  const [parts = []] = written.map((all) =>
    all.map(({ type, value }) => ({ type, value: type === "literal" ? value : "" })),
  );
  return {
    parts,
    months: written.flatMap((all) => all.filter(({ type }) => type === "month").map(({ value }) => value)),
  };
}

/** The calendar of a language, from the engine's CLDR. Called at build only. */
export function readCalendar({ locale }: Pick<Language, "locale">): Calendar {
  const short = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  return {
    patterns: {
      year: patternOf(locale, { year: "numeric" }),
      month: patternOf(locale, { year: "numeric", month: "long" }),
      day: patternOf(locale, { year: "numeric", month: "long", day: "numeric" }),
      dayOfYear: patternOf(locale, { month: "long", day: "numeric" }),
    },
    shortMonths: months.map((date) => short.format(date)),
  };
}
