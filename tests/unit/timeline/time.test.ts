import { describe, expect, it } from "vitest";
import { periodOf } from "#features/timeline/periods.ts";
import { axisOf } from "#features/timeline/time-axis.ts";
import { isWithin, spanOf } from "#features/timeline/time-span.ts";

const iso = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

describe("a date covers what its precision says", () => {
  it.each([
    ["a day", "2018-05-23", "2018-05-23", "2018-05-23", "2018-05-24"],
    ["days", "2018-05-23", "2018-05-25", "2018-05-23", "2018-05-26"],
    ["a month", "2018-02", "2018-02", "2018-02-01", "2018-03-01"],
    ["a year", "2017", "2017", "2017-01-01", "2018-01-01"],
    ["mixed", "2015-06-11", "2018", "2015-06-11", "2019-01-01"],
    ["the turn of a year", "2019-12", "2019-12", "2019-12-01", "2020-01-01"],
  ])("%s", (_name, start, end, from, until) => {
    const span = spanOf({ start, end });
    expect([iso(span?.from), iso(span?.until)]).toEqual([from, until]);
    expect(span?.isOpen).toBe(false);
  });

  it("a mixed span is sure only between its vague ends", () => {
    const span = spanOf({ start: "2015-05", end: "2018" });
    expect([iso(span?.surelyFrom), iso(span?.surelyUntil), span?.isExact]).toEqual(["2015-06-01", "2018-01-01", false]);
    const year = spanOf({ start: "2017", end: "2017" });
    expect(Number(year?.surelyFrom)).toBeGreaterThan(Number(year?.surelyUntil));
  });

  it("no end is open, no beginning has no place", () => {
    expect(spanOf({ start: "2018", end: null })?.isOpen).toBe(true);
    expect(spanOf({ start: null, end: null })).toBeNull();
    expect(spanOf({ start: null, end: "2020-06-19" })).toBeNull();
  });
});

describe("a period", () => {
  it("ends with the year of the latest date", () => {
    expect(iso(periodOf("all", "2025-05-30").until)).toBe("2026-01-01");
    expect(iso(periodOf("2021", "2025-05-30").until)).toBe("2026-01-01");
    expect(iso(periodOf("2018", "2025-05-30").until)).toBe("2019-01-01");
    expect(periodOf("2021", "2019").years).toBe(1);
  });

  it("shows an open record where it begins only, unless it is the whole axis", () => {
    const open = spanOf({ start: "1984", end: null });
    if (open === null) throw new Error("has a beginning");
    expect(isWithin(open, periodOf("all", "2025"), true)).toBe(true);
    expect(isWithin(open, periodOf("2018", "2025"), false)).toBe(false);
    const past = spanOf({ start: "2011", end: "2014" });
    expect(past && isWithin(past, periodOf("all", "2025"), true)).toBe(false);
  });
});

describe("the axis", () => {
  it("is true: equal times are equally long", () => {
    const axis = axisOf(periodOf("all", "2025"));
    const day = (text: string): number => axis.at(new Date(`${text}T00:00:00Z`));
    expect(day("2016-03-01") - day("2016-02-01")).toBeCloseTo(((day("2016-02-01") - day("2016-01-01")) / 31) * 29, 9);
    expect([day("2015-01-01"), day("2026-01-01")]).toEqual([0, 100]);
    expect(axis.ticks).toHaveLength(11);
  });

  it("counts months in a single year", () => {
    const { ticks, unit } = axisOf(periodOf("2020", "2025"));
    expect([unit, ticks.length, ticks[0]?.date, ticks.at(-1)?.date]).toEqual(["month", 12, "2020-01", "2020-12"]);
  });
});
