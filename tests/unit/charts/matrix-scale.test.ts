import { describe, expect, it } from "vitest";
import { box, circleRadius, holdsFigure, ringRadius } from "#features/charts/matrix-scale.ts";

describe("the scale of a matrix", () => {
  it("tells values by area", () => {
    expect(circleRadius(4, 16) ** 2 / circleRadius(16, 16) ** 2).toBeCloseTo(1 / 4, 2);
  });

  it.each([
    [0, 26, 0],
    [5, 0, 0],
  ])("draws nothing for %i of %i", (value, greatest, radius) => {
    expect(circleRadius(value, greatest)).toBe(radius);
  });

  it("keeps one among thousands in sight", () => {
    expect(circleRadius(1, 5000)).toBeGreaterThan(2);
  });

  it.each([0, 3, 18])("keeps a ring around a circle of radius %i within its cell", (radius) => {
    expect(ringRadius(radius)).toBeGreaterThan(radius);
    expect(ringRadius(radius)).toBeLessThan(box / 2);
  });

  it.each([
    [18, "26", "global", true],
    [18, "26", "africa", false],
    [8, "26", "global", false],
  ] as const)(
    "writes a figure into a circle of radius %i only where it can be read",
    (radius, figure, scope, expected) => {
      expect(holdsFigure(radius, figure, scope)).toBe(expected);
    },
  );
});
