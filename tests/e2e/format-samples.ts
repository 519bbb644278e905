/** One of everything that `createFormat` writes, in every language; runs at the build's engine and in the browser. */
import type { Calendar } from "#i18n/calendar.ts";
import { createFormat } from "#i18n/format.ts";
import { publishedLanguages } from "#i18n/languages.ts";
import { dateSpans } from "../fixtures/date-spans.ts";

const months = Array.from({ length: 12 }, (_, index) => `2018-${String(index + 1).padStart(2, "0")}`);
const numbers = [0, 0.5, 12, 1234, 12_345, 1_234_567.8, -30];
const lists = [["a"], ["a", "b"], ["a", "б", "ج"], ["中", "国", "a", "b"]];
const names = "Ägypten Österreich Zypern Équateur Ñandú Nube Ёлка Египет ألف باء 中国 北京 10 9".split(" ");

/** Each with the tag of its language before it. `calendars`, by that tag, are those that the build read. */
export function formatSamples(calendars: Readonly<Record<string, Calendar>>): readonly string[] {
  return publishedLanguages().flatMap((language) => {
    const calendar = calendars[language.tag];
    if (calendar === undefined) return [];
    const format = createFormat(language, calendar);
    const written = [
      ...dateSpans.flatMap(([start, end]) => [
        format.dateRange(start, end),
        format.dateRange(start, end, { year: false }),
      ]),
      ...months.flatMap((month) => [format.date(month), format.month(month)]),
      ...numbers.flatMap((value) => [format.number(value), format.percent(value), format.shortPercent(value)]),
      ...lists.map((list) => format.list(list)),
      format.sentences(["A.", "B."]),
      format.degrees(-120),
      names.toSorted(format.compare).join(" "),
    ];
    return written.map((text) => `${language.tag} ${text}`);
  });
}
