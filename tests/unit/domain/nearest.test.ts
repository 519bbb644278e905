import { describe, expect, it } from "vitest";
import { nearestInDirection } from "#domain/nearest.ts";

const from = { x: 0, y: 0 };

describe("nearestInDirection", () => {
  it.each([
    ["the only one ahead", "right", [{ x: 10, y: 0 }], 0],
    [
      "the nearer of two ahead",
      "right",
      [
        { x: 30, y: 0 },
        { x: 10, y: 2 },
      ],
      1,
    ],
    [
      "one ahead before a nearer one aside",
      "right",
      [
        { x: 40, y: 0 },
        { x: 5, y: 20 },
      ],
      0,
    ],
    ["one aside if nothing lies ahead", "right", [{ x: 5, y: 20 }], 0],
    ["nothing behind", "right", [{ x: -10, y: 0 }], null],
    ["nothing at the same place", "up", [{ x: 0, y: 0 }], null],
    [
      "upwards is towards smaller y",
      "up",
      [
        { x: 0, y: 10 },
        { x: 0, y: -10 },
      ],
      1,
    ],
    ["nothing among none", "down", [], null],
  ] as const)("finds %s", (_case, direction, points, expected) => {
    expect(nearestInDirection(points, from, direction)).toBe(expected);
  });
});
