import { expect, test } from "vitest";
import { singleSlashes } from "#url/single-slashes.ts";

test.each([
  ["/", "/"],
  ["//", "/"],
  ["//regions//africa///", "/regions/africa/"],
  ["/regions/africa/", "/regions/africa/"],
  ["", ""],
])("%s becomes %s", (path, tidy) => {
  expect(singleSlashes(path)).toBe(tidy);
});
