/** Numbers, dates, lists and country names in a language. The only module that calls Intl. */
import type { PreciseDate } from "#data/records.ts";
import { writeSpan } from "./date-range.ts";
import type { DatePart } from "./date-range.ts";
import { isolate } from "./isolate.ts";
import type { Language } from "./languages.ts";

export interface Format {
  number(value: number): string;
  /** `value` is in per cent already: 14.0 becomes "14.0%". */
  percent(value: number): string;
  /** With no more digits than the value has, one decimal at most: 18 becomes "18%", 58.2 "58.2%". */
  shortPercent(value: number): string;
  /** To the precision of the date: "2018", "May 2018", "23 May 2018". */
  date(date: PreciseDate): string;
  /** "23–25 May 2018"; a single day where both ends agree. `year: false` leaves the year out of whole days. */
  dateRange(start: PreciseDate, end: PreciseDate | null, options?: { readonly year: boolean }): string;
  /** The month alone, short: "May". */
  month(date: PreciseDate): string;
  list(items: readonly string[]): string;
  /** What stands between a sentence and the next: a space, but nothing in Chinese, whose full stop has its own. */
  readonly gap: string;
  /** Sentences one after another; empty ones are left out. */
  sentences(parts: readonly string[]): string;
  /** Comparison in the order of the language, for sorting names. */
  compare(a: string, b: string): number;
  degrees(value: number): string;
}

/**
 * Engines disagree on the kind of space before signs and between digits; one form keeps prerendered and browser text equal. French
 * groups digits with a narrow space; no line may end before a sign or before the Russian word for "year".
 */
function evenSpaces(text: string): string {
  return text
    .replaceAll(/(?<=\d)[\u2009\u202f](?=\d{3})/g, "\u202f")
    .replaceAll(/[\u2009\u202f](?!\d)| (?=г\.)/g, "\u00a0");
}

type Precision = "year" | "month" | "day";
/** The precision a date is written to. */
function precisionOf(date: PreciseDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** Noon UTC of the first day that a precise date may mean. */
function instantOf(date: PreciseDate): Date {
  const [year = "1970", month = "01", day = "01"] = date.split("-");
  return new Date(`${year}-${month}-${day}T12:00:00Z`);
}

function dateOptions(precision: Precision, year: boolean): Intl.DateTimeFormatOptions {
  if (precision === "year") return { year: "numeric", timeZone: "UTC" };
  if (precision === "month") return { year: "numeric", month: "long", timeZone: "UTC" };
  return { ...(year ? { year: "numeric" } : {}), month: "long", day: "numeric", timeZone: "UTC" };
}

/** The first of a month is the only day that French counts as a first. */
const frenchDay = (day: string): string => (day === "1" ? "1er" : day);

/** Makes a thing when it is first asked for: Intl objects cost milliseconds each on a slow phone, and few pages need all. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** Standing before a span of numbers it keeps the earlier one first in reading order, whatever Latin word stands before. */
const rightToLeftMark = "\u200f";

/** Remembers results by key; pages format the same dates and numbers again and again. */
function remembered(format: (key: string) => string): (key: string) => string {
  const results = new Map<string, string>();
  return (key) => {
    const known = results.get(key) ?? format(key);
    results.set(key, known);
    return known;
  };
}

/** Formatters of one language; build once and keep. */
export function createFormat(language: Language): Format {
  const locale = language.locale;
  const numbers = onDemand(() => new Intl.NumberFormat(locale));
  const percents = onDemand(
    () => new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const shortPercents = onDemand(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  const lists = onDemand(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const collator = onDemand(() => new Intl.Collator(locale, { numeric: true }));
  const formats = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (precision: Precision, year: boolean): Intl.DateTimeFormat => {
    const key = `${precision}${year}`;
    const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, dateOptions(precision, year));
    formats.set(key, known);
    return known;
  };
  const partsOf = (value: PreciseDate, year: boolean): readonly DatePart[] =>
    dateFormat(precisionOf(value), year)
      .formatToParts(instantOf(value))
      .map(({ type, value: text }) => ({
        type,
        value: language.tag === "fr" && type === "day" ? frenchDay(text) : text,
      }));
  const date = (value: PreciseDate, year: boolean): string =>
    partsOf(value, year)
      .map(({ value: text }) => text)
      .join("");
  const isYearFirst = language.tag === "zh";
  const gap = language.tag === "zh" ? "" : " ";
  const range = (start: PreciseDate, end: PreciseDate, year: boolean): string => {
    if (end === start || end === "") return date(start, year);
    const precision = precisionOf(start);
    if (precision !== precisionOf(end)) {
      // An end within the month of the start: the year is said once.
      const isWithin = precision === "month" && end.startsWith(`${start}-`);
      const ends = [date(start, year), date(end, year && !isWithin)];
      return ends.join(isYearFirst ? "至" : " – ");
    }
    const isWithinYear = start.slice(0, 4) === end.slice(0, 4);
    return writeSpan(partsOf(start, year), partsOf(end, year), { isWithinYear, isYearFirst });
  };
  const markedRange = (start: PreciseDate, end: PreciseDate, year: boolean): string =>
    (language.direction === "rtl" && end !== "" && end !== start ? rightToLeftMark : "") + range(start, end, year);
  const months = onDemand(() => new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }));
  const knownRange = remembered((key) => {
    const [start = "", end = "", year] = key.split("/");
    return evenSpaces(markedRange(start, end, year === "year"));
  });
  return {
    number: (value) => evenSpaces(numbers().format(value)),
    percent: (value) => evenSpaces(percents().format(value / 100)),
    shortPercent: (value) => evenSpaces(shortPercents().format(value / 100)),
    date: (value) => knownRange(`${value}//year`),
    dateRange: (start, end, { year } = { year: true }) => knownRange(`${start}/${end ?? ""}/${year ? "year" : ""}`),
    month: (value) => evenSpaces(months().format(instantOf(value))),
    list: (items) => lists().format(items.map((item) => isolate(item, language.direction))),
    gap,
    sentences: (parts) => parts.filter((part) => part !== "").join(gap),
    compare: (a, b) => collator().compare(a, b),
    degrees: (value) => `${numbers().format(Math.abs(value))}°`,
  };
}

/**
 * The words of a Chinese text, which has no spaces, with the signs between them. Called at build only, so that no
 * browser needs the dictionary.
 */
export function chineseWords(text: string): readonly string[] {
  return [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)].map(({ segment }) => segment);
}

/** Names of countries in a language from CLDR. Called at build only, so that every browser shows the same names. */
export function countryNames(language: Language, codes: readonly string[]): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(language.locale, { type: "region", fallback: "code" });
  return Object.fromEntries(codes.map((code) => [code, names.of(code) ?? code]));
}
