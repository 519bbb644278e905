/** The axis of lengths: from zero to a round number that holds the longest. */

export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const mostTicks = 6;

/** The smallest of 1, 2, 5, 10, 20, 50 … that takes no more than six steps to `greatest`. */
function stepFor(greatest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, greatest / mostTicks)));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => greatest / step <= mostTicks) ?? 10 * power;
}

/** The axis for values of which `greatest` is the greatest; values of a percentage are in per cent. */
export function axisFor(greatest: number): Axis {
  const step = stepFor(greatest);
  const count = Math.max(1, Math.ceil(greatest / step));
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
