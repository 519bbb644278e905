/** Dates and spans of time, to the precision they are known to, by the calendar of a language. */
import type { PreciseDate } from "#data/records.ts";
import type { Calendar, DateForm } from "./calendar.ts";
import { writeSpan } from "./date-range.ts";
import type { DatePart } from "./date-range.ts";
import { evenSpaces } from "./even-spaces.ts";
import type { Language } from "./languages.ts";

export interface Dates {
  /** To the precision of the date: "2018", "May 2018", "23 May 2018". */
  date(date: PreciseDate): string;
  /** "23–25 May 2018"; a single day where both ends agree. `year: false` leaves the year out of whole days. */
  dateRange(start: PreciseDate, end: PreciseDate | null, options?: { readonly year: boolean }): string;
  /** The month alone, short: "May". */
  month(date: PreciseDate): string;
}

type Precision = "year" | "month" | "day";
/** The precision a date is written to. */
function precisionOf(date: PreciseDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

const formOf = (date: PreciseDate, year: boolean): DateForm => {
  const precision = precisionOf(date);
  return precision === "day" && !year ? "dayOfYear" : precision;
};

/** The first of a month is the only day that French counts as a first. */
const writtenDay = (day: string, { tag }: Language): string => {
  const number = String(Number(day));
  return tag === "fr" && number === "1" ? "1er" : number;
};

/** Standing before a span of numbers it keeps the earlier one first in reading order, whatever Latin word stands before. */
const rightToLeftMark = "\u200f";

/** Dates in a language. Pure; make it once. */
export function createDates(language: Language, calendar: Calendar): Dates {
  const partsOf = (date: PreciseDate, withYear: boolean): readonly DatePart[] => {
    const [year = "", month = "01", day = "01"] = date.split("-");
    const { parts, months } = calendar.patterns[formOf(date, withYear)];
    return parts.map(({ type, value }) => {
      if (type === "year") return { type, value: year };
      if (type === "month") return { type, value: months[Number(month) - 1] ?? month };
      return { type, value: type === "day" ? writtenDay(day, language) : value };
    });
  };
  const one = (date: PreciseDate, year: boolean): string =>
    partsOf(date, year)
      .map(({ value }) => value)
      .join("");
  const isYearFirst = language.tag === "zh";
  const span = (start: PreciseDate, end: PreciseDate, year: boolean): string => {
    const precision = precisionOf(start);
    if (precision !== precisionOf(end)) {
      // An end within the month of the start: the year is said once.
      const isWithin = precision === "month" && end.startsWith(`${start}-`);
      return [one(start, year), one(end, year && !isWithin)].join(isYearFirst ? "至" : " – ");
    }
    const isWithinYear = start.slice(0, 4) === end.slice(0, 4);
    return writeSpan(partsOf(start, year), partsOf(end, year), { isWithinYear, isYearFirst });
  };
  const mark = language.direction === "rtl" ? rightToLeftMark : "";
  return {
    date: (date) => evenSpaces(one(date, true)),
    dateRange: (start, end, { year } = { year: true }) =>
      evenSpaces(end === null || end === start ? one(start, year) : mark + span(start, end, year)),
    month: (date) => evenSpaces(calendar.shortMonths[Number(date.slice(5, 7)) - 1] ?? ""),
  };
}
