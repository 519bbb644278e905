import { array, assert, double, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, type XY } from "#build/cartography/geometry.ts";
import { distanceNeeded, spread, type Disc, type SpreadRules } from "#build/cartography/spread.ts";

const rules: SpreadRules = { bounds: { left: 0, top: 0, right: 900, bottom: 393 }, gap: 2, stopDistance: 25 };
const stop = (at: XY): Disc => ({ at, radius: 11, isStop: true });
const dot = (at: XY, radius = 3.2): Disc => ({ at, radius, isStop: false });

function closest(discs: readonly Disc[], places: readonly XY[]): number {
  const slack = discs.flatMap((a, i) =>
    discs
      .slice(i + 1)
      .map((b, rest) => distance(places[i] ?? a.at, places[i + 1 + rest] ?? b.at) - distanceNeeded(a, b, rules)),
  );
  return Math.min(...slack, Infinity);
}

const crowds: readonly { name: string; discs: Disc[] }[] = [
  {
    name: "Buenos Aires: two stops, three others",
    discs: [stop([270, 300]), stop([270, 300]), dot([270, 300]), dot([270, 300]), dot([270, 300])],
  },
  {
    name: "Wrocław: a congress and five rings",
    discs: [dot([460, 70], 16.7), ...Array.from({ length: 5 }, () => dot([460, 70]))],
  },
  { name: "The Hague: four rings", discs: Array.from({ length: 4 }, () => dot([430, 60])) },
  { name: "a stop beside a large circle", discs: [stop([640, 200]), dot([636, 196], 17.7), dot([636, 196])] },
  { name: "a corner of the plate", discs: [stop([2, 2]), stop([1, 1]), dot([0, 0]), dot([0, 0])] },
];

describe("spread", () => {
  it.each(crowds)("keeps apart $name", ({ discs }) => {
    const places = spread(discs, rules);
    expect(closest(discs, places)).toBeGreaterThanOrEqual(-0.05);
    for (const [index, [x, y]] of places.entries()) {
      const radius = discs[index]?.radius ?? 0;
      expect(Math.min(x, 900 - x, y, 393 - y)).toBeGreaterThanOrEqual(radius - 0.01);
    }
  });

  it.each(crowds)("gives the same places each time for $name", ({ discs }) => {
    expect(spread(discs, rules)).toEqual(spread(discs, rules));
  });

  it("leaves alone what does not touch", () => {
    const discs = [stop([100, 100]), stop([140, 100]), dot([300, 200])];
    expect(spread(discs, rules)).toEqual([
      [expect.closeTo(100, 1), expect.closeTo(100, 1)],
      [expect.closeTo(140, 1), expect.closeTo(100, 1)],
      [300, 200],
    ]);
  });

  it("parts a dozen stops and forty dots wherever they crowd", () => {
    const at = tuple(double({ min: 380, max: 560, noNaN: true }), double({ min: 100, max: 250, noNaN: true }));
    const crowd = tuple(array(at, { maxLength: 12 }), array(at, { maxLength: 40 }));
    assert(
      property(crowd, ([stops, dots]) => {
        const discs = [...stops.map(stop), ...dots.map((place) => dot(place))];
        expect(closest(discs, spread(discs, rules))).toBeGreaterThanOrEqual(-0.5);
      }),
      { numRuns: 40 },
    );
  });
});
