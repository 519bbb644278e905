import { array, assert, double, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { compactPath, readCompactPath } from "#build/cartography/compact-path.ts";
import { distanceToSegment, type XY } from "#build/cartography/geometry.ts";

const cases: readonly { name: string; points: XY[]; closed: boolean; path: string }[] = [
  {
    name: "a line",
    points: [
      [1, 2],
      [3, 2.5],
      [2, 5],
    ],
    closed: false,
    path: "M2 4l4 1-2 5",
  },
  {
    name: "a ring, its start not repeated",
    points: [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ],
    closed: true,
    path: "M0 0l8 0 0 8z",
  },
  {
    name: "a straight run without its middle",
    points: [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 3],
    ],
    closed: false,
    path: "M0 0l4 0 0 6",
  },
  {
    name: "no step that rounds to nothing",
    points: [
      [0, 0],
      [0.1, 0.1],
      [3, 0],
      [3, 2],
    ],
    closed: false,
    path: "M0 0l6 0 0 4",
  },
  {
    name: "no ring that rounds to a point",
    points: [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
    ],
    closed: true,
    path: "",
  },
  {
    name: "negative places",
    points: [
      [-1, -1],
      [-2, -3],
    ],
    closed: false,
    path: "M-2-2l-2-4",
  },
  { name: "nothing of nothing", points: [], closed: false, path: "" },
];

describe("compactPath", () => {
  it.each(cases)("writes $name", ({ points, closed, path }) => {
    expect(compactPath([{ points, closed }], 2)).toBe(path);
  });

  it("keeps every point within half a grid step of the drawn line", () => {
    const coordinate = double({ min: -50, max: 1400, noNaN: true });
    const line = array(tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 });
    assert(
      property(line, (points) => {
        const drawn = readCompactPath(compactPath([{ points, closed: false }], 2), 2)[0]?.points ?? [];
        if (drawn.length < 2) return;
        const gapTo = (point: XY): number =>
          Math.min(...drawn.slice(1).map((end, index) => distanceToSegment(point, drawn[index] ?? end, end)));
        expect(Math.max(...points.map(gapTo))).toBeLessThanOrEqual(0.36);
      }),
    );
  });
});
