import { describe, expect, it } from "vitest";
import { axisFor } from "#ui/chart/axis.ts";
import { barEnd, lengthOf, singleBar } from "#ui/chart/bar-mark.ts";
import { spanOfDate, timeAxis } from "#ui/chart/time-axis.ts";
import { showsOnly } from "#ui/chart/touch-first.ts";
import { pointAfter } from "#ui/chart/use-point-keys.ts";

describe("axisFor", () => {
  it.each([
    [21_772, 25_000, 5000],
    [9291, 10_000, 2000],
    [6293, 8000, 2000],
    [100, 100, 20],
    [0.5, 1, 1],
  ])("holds %s between zero and %s in steps of %s", (greatest, end, step) => {
    expect(axisFor(greatest)).toMatchObject({ end });
    expect(axisFor(greatest).ticks.slice(0, 2)).toEqual([0, step]);
  });
});

describe("pointAfter", () => {
  const at = (active: number | null, isMirrored = false) => ({ count: 3, active, isMirrored });
  it.each([
    ["ArrowRight", at(null), 0],
    ["ArrowDown", at(0), 1],
    ["ArrowRight", at(2), 2],
    ["ArrowLeft", at(2), 1],
    ["ArrowUp", at(null), 2],
    ["ArrowLeft", at(0), 0],
    ["Home", at(2), 0],
    ["End", at(null), 2],
    ["ArrowLeft", at(0, true), 1],
    ["ArrowRight", at(1, true), 0],
    ["a", at(1), null],
    ["Home", { count: 0, active: null, isMirrored: false }, null],
  ])("%s from %o leads to %s", (key, keys, expected) => {
    expect(pointAfter(key, keys)).toBe(expected);
  });
});

describe("showsOnly", () => {
  it.each([
    ["touch", false, true],
    ["touch", true, false],
    ["mouse", false, false],
    ["pen", false, false],
  ])("holds back a click by %s on a row shown before: %s is %s", (pointerType, wasShown, expected) => {
    expect(showsOnly(pointerType, wasShown)).toBe(expected);
  });
});

describe("bars", () => {
  it.each([
    [null, "exact"],
    ["over", "open"],
    ["more than", "open"],
    ["about", "soft"],
    ["nearly", "soft"],
    ["at most", "soft"],
  ] as const)("qualified as %s end %s", (qualifier, end) => {
    expect(barEnd(qualifier)).toBe(end);
  });

  it("have no length where nothing is recorded", () => {
    expect(lengthOf({ kind: "unknown" })).toBe(0);
    expect(lengthOf(singleBar(5, "exact"))).toBe(5);
  });
});

describe("time", () => {
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

  it.each([
    ["2017-08-21", null, "2017-08-21", "2017-08-21"],
    ["2017-08-21", "2017-08", "2017-08-21", "2017-09-01"],
    ["2017", null, "2017-01-01", "2018-01-01"],
  ])("%s to %s spans its whole precision", (start, end, from, to) => {
    const span = spanOfDate(start, end);
    expect(span.from).toBe(day(from));
    expect(Math.abs(span.to - day(to))).toBeLessThanOrEqual(1);
  });

  it("is a true axis in months or in years", () => {
    const months = timeAxis([day("2017-08-21"), day("2017-09-30")]);
    expect(months.ticks.map(({ date }) => date)).toEqual(["2017-08", "2017-09", "2017-10"]);
    const years = timeAxis([day("2017-08-21"), day("2019-12-31")]);
    expect(years.ticks.map(({ date }) => date)).toEqual(["2017", "2018", "2019", "2020"]);
    expect([years.start, years.end]).toEqual([day("2017-01-01"), day("2020-01-01")]);
  });
});
