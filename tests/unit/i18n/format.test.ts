import { describe, expect, it } from "vitest";
import { createFormat } from "#i18n/format.ts";
import { languageOf } from "#i18n/languages.ts";

const english = createFormat(languageOf("en"));

describe("dates keep their precision", () => {
  it.each([
    ["2018", null, "2018"],
    ["2018-05", null, "May 2018"],
    ["2018-05-23", null, "23 May 2018"],
    ["2018-05-23", "2018-05-23", "23 May 2018"],
    ["2018-05-23", "2018-05-25", "23–25 May 2018"],
    ["2018-04-30", "2018-05-02", "30 April – 2 May 2018"],
    ["2017-12-30", "2018-01-02", "30 December 2017 – 2 January 2018"],
    ["2018-05", "2018-06", "May – June 2018"],
    ["2018", "2019", "2018 – 2019"],
    ["2018-05", "2018-06-02", "May 2018 – 2 June 2018"],
    ["2019-12", "2019-12-22", "December 2019 – 22 December"],
  ])("%s to %s reads %s", (start, end, expected) => {
    expect(english.dateRange(start, end)).toBe(expected);
  });

  it("can leave the year out of whole days", () => {
    expect(english.dateRange("2018-05-23", "2018-05-25", { year: false })).toBe("23–25 May");
  });
});

describe("numbers", () => {
  it.each([
    [english.number(31_000), "31,000"],
    [english.percent(14), "14.0%"],
    [english.list(["a", "b", "c"]), "a, b and c"],
    [english.degrees(-30), "30°"],
  ])("reads %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
