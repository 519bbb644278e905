import { describe, expect, it } from "vitest";
import { opportunityCells } from "#domain/opportunity-matrix.ts";

const stop = (opportunities: readonly number[], themes: readonly number[], isStop = true) => ({
  region: "europe" as const,
  torch: isStop ? { order: 1, previous: null, next: null } : null,
  opportunities: [...opportunities],
  themes: [...themes],
});
const cell = (events: readonly ReturnType<typeof stop>[]) =>
  opportunityCells(5, ["europe"], [{ region: "europe", themes: [5, 7] }], events)[0];

describe("opportunityCells", () => {
  it.each([
    ["a report that names it", stop([5], [5, 7]), 1, 0],
    ["a workshop that we classified", stop([], [5]), 0, 1],
    ["a workshop on something else", stop([4], [4]), 0, 0],
    ["an event that is no stop of a tour", stop([5], [5], false), 0, 0],
  ] as const)("tells %s", (_what, event, named, classified) => {
    const found = cell([event]);
    expect([found?.named.length, found?.classified.length]).toEqual([named, classified]);
  });

  it("counts initiatives of the region alone", () => {
    const cells = opportunityCells(
      5,
      ["global", "europe"],
      [
        { region: "europe", themes: [5] },
        { region: "africa", themes: [5] },
        { region: "europe", themes: [1] },
      ],
      [],
    );
    expect(cells.map(({ initiatives }) => initiatives)).toEqual([0, 1]);
  });
});
