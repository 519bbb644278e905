import type { XY } from "./geometry.ts";

export interface Stroke {
  readonly points: readonly XY[];
  readonly closed: boolean;
}

/**
 * SVG path data in whole numbers on a grid `grain` times as fine as the drawing, as relative steps with no needless
 * separators: about a third of the bytes of absolute decimals. A closed stroke that rounds to a line or a point is
 * left out.
 */
export function compactPath(strokes: readonly Stroke[], grain: number): string {
  return strokes.map((stroke) => compactStroke(stroke, grain)).join("");
}

function compactStroke({ points, closed }: Stroke, grain: number): string {
  const grid: XY[] = [];
  for (const [x, y] of points) {
    const here: XY = [Math.round(x * grain), Math.round(y * grain)];
    const before = grid.at(-1);
    if (!before || before[0] !== here[0] || before[1] !== here[1]) grid.push(here);
  }
  const start = grid[0];
  const end = grid.at(-1);
  if (closed && start && end && grid.length > 1 && start[0] === end[0] && start[1] === end[1]) grid.pop();
  const even = withoutStraightPoints(grid, closed);
  const first = even[0];
  if (!first || even.length < (closed ? 3 : 2)) return "";
  let path = `M${first[0]}${signed(first[1])}l`;
  let [x, y] = first;
  for (const [index, [toX, toY]] of even.slice(1).entries()) {
    path += (index === 0 ? String(toX - x) : signed(toX - x)) + signed(toY - y);
    [x, y] = [toX, toY];
  }
  return closed ? `${path}z` : path;
}

/** A minus sign separates by itself. */
const signed = (value: number): string => (value < 0 ? String(value) : ` ${value === 0 ? 0 : value}`);

function withoutStraightPoints(grid: readonly XY[], closed: boolean): XY[] {
  return grid.filter((point, index) => {
    const before = grid[index - 1] ?? (closed ? grid.at(-1) : undefined);
    const after = grid[index + 1] ?? (closed ? grid[0] : undefined);
    if (!before || !after) return true;
    const [ax, ay] = [point[0] - before[0], point[1] - before[1]];
    const [bx, by] = [after[0] - point[0], after[1] - point[1]];
    return ax * by !== ay * bx || ax * bx + ay * by < 0;
  });
}

/** Reads back what `compactPath` wrote, in drawing units; for checks. */
export function readCompactPath(d: string, grain: number): Stroke[] {
  return [...d.matchAll(/M([^Mlz]+)(?:l([^Mz]*))?(z?)/g)].map(([, start = "", steps = "", end = ""]) => {
    const [x = 0, y = 0] = numbersOf(start);
    const points: XY[] = [[x / grain, y / grain]];
    const deltas = numbersOf(steps);
    let [atX, atY] = [x, y];
    for (let index = 0; index + 1 < deltas.length; index += 2) {
      atX += deltas[index] ?? 0;
      atY += deltas[index + 1] ?? 0;
      points.push([atX / grain, atY / grain]);
    }
    return { points, closed: end === "z" };
  });
}

const numbersOf = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);
