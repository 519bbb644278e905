import { expect, test } from "vitest";
import { shownAddress } from "#features/way-on/shown-address.ts";

test.each([
  ["/regions/asia/", "/regions/asia/"],
  ["/pa%C3%ADses/", "/países/"],
  ["/%E0%A4%A/", "/%E0%A4%A/"],
  ["", ""],
])("%s is shown as %s", (path, shown) => {
  expect(shownAddress(path)).toBe(shown);
});

test.each([`/${"a".repeat(2_000)}`, `/${"%C3%A9".repeat(700)}`, `/${"😀".repeat(500)}`])(
  "%.20s… is cut at 80 letters",
  (path) => {
    const shown = shownAddress(path);
    expect([...shown].length).toBeLessThanOrEqual(81);
    expect(shown.endsWith("…")).toBe(true);
  },
);
