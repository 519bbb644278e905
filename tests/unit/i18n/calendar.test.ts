import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCalendar } from "#i18n/calendar.ts";
import { publishedLanguages } from "#i18n/languages.ts";
import { formatOf } from "../../fixtures/format-of.ts";

// Spaces and the French first of a month are the Atlas's own: `format.test.ts` has them.
const plain = (text: string): string => text.replaceAll("1er", "1").replaceAll(/\s/g, " ");
const day = fc.date({ min: new Date("1890-01-01T12:00Z"), max: new Date("2060-12-31T12:00Z"), noInvalidDate: true });

describe.each(publishedLanguages().map((language) => [language.tag, language] as const))("in %s", (tag, language) => {
  const format = formatOf(tag);
  const byEngine = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    plain(new Intl.DateTimeFormat(language.locale, { ...options, timeZone: "UTC" }).format(date));

  it("the calendar writes every date as Intl does", () => {
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        const [year, month] = [{ year: "numeric" }, { month: "long" }] as const;
        expect(plain(format.date(written))).toBe(byEngine(date, { ...year, ...month, day: "numeric" }));
        expect(plain(format.date(written.slice(0, 7)))).toBe(byEngine(date, { ...year, ...month }));
        expect(plain(format.date(written.slice(0, 4)))).toBe(byEngine(date, year));
        expect(plain(format.dateRange(written, null, { year: false }))).toBe(
          byEngine(date, { ...month, day: "numeric" }),
        );
        expect(plain(format.month(written))).toBe(byEngine(date, { month: "short" }));
      }),
    );
  });

  it("names twelve months in every form that has one, and outlives its way to the browser as JSON", () => {
    const calendar = readCalendar(language);
    const { year, ...others } = calendar.patterns;
    expect(year.months).toEqual([]);
    for (const { months } of Object.values(others)) expect(new Set(months).size).toBe(12);
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
  });
});
