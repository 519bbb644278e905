import { describe, expect, it } from "vitest";
import { optionAfterKey } from "#features/search/option-keys.ts";

describe("keys in the list of results", () => {
  it.each([
    ["ArrowDown", null, 3, 0],
    ["ArrowDown", 2, 3, null],
    ["ArrowUp", null, 3, 2],
    ["ArrowUp", 0, 3, null],
    ["Home", 2, 3, 0],
    ["End", 0, 3, 2],
    ["Home", null, 3, undefined],
    ["End", null, 3, undefined],
    ["ArrowDown", null, 0, undefined],
    ["a", 1, 3, undefined],
  ] as const)("%s from %s of %i leads to %s", (key, active, count, expected) => {
    expect(optionAfterKey(key, active, count)).toBe(expected);
  });
});
