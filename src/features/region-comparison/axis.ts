/** The axis of bars: from zero to a round number that holds the longest. */

export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const mostTicks = 6;

/** The axis for values of which `greatest` is the greatest; values of a percentage are in per cent. */
export function axisFor(greatest: number): Axis {
  const step = steps.find((candidate) => greatest / candidate <= mostTicks) ?? Math.ceil(greatest / mostTicks);
  const count = Math.max(1, Math.ceil(greatest / step));
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
