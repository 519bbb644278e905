import { describe, expect, it } from "vitest";
import type { XY } from "#build/cartography/geometry.ts";
import { simplifyLine } from "#build/cartography/simplify-line.ts";

const cases: readonly { name: string; line: XY[]; tolerance: number; left: XY[] }[] = [
  {
    name: "drops what lies on the line",
    line: [
      [0, 0],
      [5, 0.1],
      [10, 0],
    ],
    tolerance: 0.2,
    left: [
      [0, 0],
      [10, 0],
    ],
  },
  {
    name: "keeps what stands out",
    line: [
      [0, 0],
      [5, 1],
      [10, 0],
    ],
    tolerance: 0.2,
    left: [
      [0, 0],
      [5, 1],
      [10, 0],
    ],
  },
  {
    name: "keeps the ends",
    line: [
      [0, 0],
      [0.1, 0],
    ],
    tolerance: 5,
    left: [
      [0, 0],
      [0.1, 0],
    ],
  },
  {
    name: "never folds a ring flat",
    line: [
      [0, 0],
      [1, 0.2],
      [2, 0],
      [1, -0.2],
      [0, 0],
    ],
    tolerance: 1,
    left: [
      [0, 0],
      [1, 0.2],
      [2, 0],
      [0, 0],
    ],
  },
  { name: "bears an empty line", line: [], tolerance: 1, left: [] },
];

describe("simplifyLine", () => {
  it.each(cases)("$name", ({ line, tolerance, left }) => {
    expect(simplifyLine(line, tolerance)).toEqual(left);
  });
});
