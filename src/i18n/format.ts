/** Numbers, lists, order and country names in a language by Intl; dates by the calendar that was read from it. */
import type { Calendar } from "./calendar.ts";
import { createDates } from "./dates.ts";
import type { Dates } from "./dates.ts";
import { evenSpaces } from "./even-spaces.ts";
import { isolate } from "./isolate.ts";
import type { Language } from "./languages.ts";

export interface Format extends Dates {
  number(value: number): string;
  /** `value` is in per cent already: 14.0 becomes "14.0%". */
  percent(value: number): string;
  /** With no more digits than the value has, one decimal at most: 18 becomes "18%", 58.2 "58.2%". */
  shortPercent(value: number): string;
  list(items: readonly string[]): string;
  /** What stands between a sentence and the next: a space, but nothing in Chinese, whose full stop has its own. */
  readonly gap: string;
  /** Sentences one after another; empty ones are left out. */
  sentences(parts: readonly string[]): string;
  /** Comparison in the order of the language, for sorting names. */
  compare(a: string, b: string): number;
  degrees(value: number): string;
}

/** Makes a thing when it is first asked for: Intl objects cost milliseconds each on a slow phone, and few pages need all. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** Formatters of one language; build once and keep. */
export function createFormat(language: Language, calendar: Calendar): Format {
  const locale = language.locale;
  const numbers = onDemand(() => new Intl.NumberFormat(locale));
  const percents = onDemand(
    () => new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const shortPercents = onDemand(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  const lists = onDemand(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const collator = onDemand(() => new Intl.Collator(locale, { numeric: true }));
  const gap = language.tag === "zh" ? "" : " ";
  return {
    ...createDates(language, calendar),
    number: (value) => evenSpaces(numbers().format(value)),
    percent: (value) => evenSpaces(percents().format(value / 100)),
    shortPercent: (value) => evenSpaces(shortPercents().format(value / 100)),
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
