import { array, assert, double, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { clipStroke } from "#build/cartography/clip-stroke.ts";
import type { Stroke } from "#build/cartography/compact-path.ts";
import { isInside, type Box, type XY } from "#build/cartography/geometry.ts";

const box: Box = { left: 0, top: 0, right: 10, bottom: 10 };

const cases: readonly { readonly name: string; readonly stroke: Stroke; readonly left: readonly (readonly XY[])[] }[] =
  [
    {
      name: "a ring inside, as it is",
      stroke: {
        points: [
          [1, 1],
          [9, 1],
          [9, 9],
        ],
        closed: true,
      },
      left: [
        [
          [1, 1],
          [9, 1],
          [9, 9],
        ],
      ],
    },
    {
      name: "a ring outside",
      stroke: {
        points: [
          [11, 1],
          [19, 1],
          [19, 9],
        ],
        closed: true,
      },
      left: [],
    },
    {
      name: "a ring that leaves",
      stroke: {
        points: [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        closed: true,
      },
      left: [
        [
          [5, 5],
          [10, 5],
          [10, 8],
          [5, 8],
        ],
      ],
    },
    {
      name: "a ring around the box",
      stroke: {
        points: [
          [-5, -5],
          [15, -5],
          [15, 15],
          [-5, 15],
        ],
        closed: true,
      },
      left: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
      ],
    },
    {
      name: "a line that leaves and comes back, in two",
      stroke: {
        points: [
          [5, 5],
          [15, 5],
          [25, 5],
          [25, 9],
          [15, 9],
          [5, 9],
        ],
        closed: false,
      },
      left: [
        [
          [5, 5],
          [15, 5],
        ],
        [
          [15, 9],
          [5, 9],
        ],
      ],
    },
    {
      name: "a line beside the box",
      stroke: {
        points: [
          [0, 11],
          [10, 12],
        ],
        closed: false,
      },
      left: [],
    },
    {
      name: "a line through the box with no point in it",
      stroke: {
        points: [
          [-5, 5],
          [15, 5],
        ],
        closed: false,
      },
      left: [
        [
          [-5, 5],
          [15, 5],
        ],
      ],
    },
  ];

/** Whether a point is within a ring, by the number of sides to its right. */
const isWithin = ([x, y]: XY, ring: readonly XY[]): boolean =>
  ring.filter(([bx, by], index) => {
    const [ax, ay] = ring.at(index - 1) ?? [bx, by];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  }).length %
    2 ===
  1;

describe("a stroke cut to a box", () => {
  it.each(cases)("is $name", ({ stroke, left }) => {
    const cut = clipStroke(stroke, box);
    const inOrder = (points: readonly XY[]): readonly XY[] => points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(cut.map(({ points }) => inOrder(points))).toEqual(left.map(inOrder));
    expect(cut.every(({ closed }) => closed === stroke.closed)).toBe(true);
  });

  const place = double({ min: -20, max: 30, noNaN: true });
  const point = tuple(place, place);

  it("covers the same of the box as the ring did, and nothing outside", () => {
    const inside = double({ min: 0.001, max: 9.999, noNaN: true });
    assert(
      property(array(point, { minLength: 3, maxLength: 12 }), tuple(inside, inside), (points, probe) => {
        const cut = clipStroke({ points, closed: true }, box);
        const wide: Box = { left: -1e-9, top: -1e-9, right: 10 + 1e-9, bottom: 10 + 1e-9 };
        expect(cut.every((stroke) => stroke.points.every((corner) => isInside(corner, wide)))).toBe(true);
        expect(cut.some((stroke) => isWithin(probe, stroke.points))).toBe(isWithin(probe, points));
      }),
    );
  });

  it("keeps every segment of a line that has an end in the box", () => {
    assert(
      property(array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const kept = clipStroke({ points, closed: false }, box).flatMap((stroke) =>
          stroke.points.slice(1).map((to, index) => `${stroke.points[index]} ${to}`),
        );
        const needed = points.slice(1).flatMap((to, index) => {
          const from = points[index] ?? to;
          return isInside(from, box) || isInside(to, box) ? [`${from} ${to}`] : [];
        });
        expect(kept).toEqual(expect.arrayContaining(needed));
      }),
    );
  });
});
