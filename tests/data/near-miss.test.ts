import { regionIds } from "#data/vocabulary.ts";
import { describe, expect, it } from "vitest";

import { editDistance } from "#domain/edit-distance.ts";
import { nearMiss } from "#build/dataset/near-miss.ts";

describe("near misses", () => {
  it.each([
    ["", "abc", 3],
    ["hanoi", "hanoi", 0],
    ["hanoi", "hanio", 1],
    ["kigali", "kgali", 1],
    ["torch", "touch", 1],
    ["europe", "africa", 5],
  ])("counts slips from %j to %j", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it.each([
    ["asia", "asia-oceania"],
    ["Asia Oceania", "asia-oceania"],
    ["afrika", "africa"],
    ["latin_america_caribbean", "latin-america-caribbean"],
    ["mena", null],
    ["x", null],
  ])("takes %j for %j", (written, meant) => {
    expect(nearMiss(written, regionIds)).toBe(meant);
  });

  it("guesses nothing among short codes but their case", () => {
    expect(nearMiss("UK", ["XK", "UA", "GB"])).toBeNull();
    expect(nearMiss("vn", ["VN", "VU"])).toBe("VN");
  });
});
