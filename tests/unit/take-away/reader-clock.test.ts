import { expect, it } from "vitest";
import { dayOnCalendar } from "#features/take-away/reader-clock.ts";

it.each([
  [new Date(2026, 0, 5, 0, 1), "2026-01-05"],
  [new Date(2026, 11, 31, 23, 59), "2026-12-31"],
])("says the day on the reader's own calendar", (instant, expected) => {
  expect(dayOnCalendar(instant)).toBe(expected);
});
