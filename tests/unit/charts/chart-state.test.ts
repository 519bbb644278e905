import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regionIds } from "#data/vocabulary.ts";
import type { ChartDefinition } from "#features/charts/chart-definition.ts";
import { chartParameter, defaultState } from "#features/charts/chart-state.ts";
import type { ChartState } from "#features/charts/chart-state.ts";
import { peopleByTour } from "#features/charts/figures/people-by-tour.ts";
import { allCharts } from "#features/charts/gallery.ts";
import { assign, readParameter, writeSearch } from "#url/parameters.ts";

const stateOf = (chart: ChartDefinition): fc.Arbitrary<ChartState> => {
  const measures = chart.measures.map(({ id }) => id);
  return fc.record({
    view: fc.constantFrom("chart", "table"),
    sort: fc.constantFrom(...chart.sorts),
    measure: measures.length === 0 ? fc.constant("") : fc.constantFrom(...measures),
    region: chart.filtersByRegion ? fc.constantFrom("all", ...regionIds) : fc.constant("all"),
    isWhole: fc.boolean(),
  });
};
const anyState = fc
  .constantFrom(...allCharts)
  .chain((chart) => fc.record({ chart: fc.constant(chart), state: stateOf(chart) }));

describe("the address of a chart", () => {
  it("gives back any state", () => {
    fc.assert(
      fc.property(anyState, ({ chart, state }) => {
        const parameter = chartParameter(chart);
        expect(readParameter(writeSearch("", [assign(parameter, state)]), parameter)).toEqual(state);
      }),
    );
  });

  it("holds the states of all charts at once", () => {
    fc.assert(
      fc.property(fc.tuple(...allCharts.map(stateOf)), (states) => {
        const assignments = allCharts.map((chart, index) =>
          assign(chartParameter(chart), states[index] ?? defaultState(chart)),
        );
        const search = writeSearch("", assignments);
        for (const [index, chart] of allCharts.entries())
          expect(readParameter(search, chartParameter(chart))).toEqual(states[index]);
      }),
    );
  });

  it("reads any garbage", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allCharts), fc.string({ unit: "binary" }), (chart, text) => {
        const parameter = chartParameter(chart);
        const state = parameter.parse(text) ?? parameter.fallback;
        expect(parameter.parse(parameter.serialise(state))).toEqual(state);
      }),
    );
  });

  it.each([
    ["", {}],
    ["table", { view: "table" }],
    ["africa.by-value", { region: "africa", sort: "value" }],
    ["by-value.table.by-nothing.atlantis", { view: "table", sort: "value" }],
    ["of-people", {}],
  ])("reads %j", (text, expected) => {
    expect(chartParameter(peopleByTour).parse(text)).toEqual({ ...defaultState(peopleByTour), ...expected });
  });

  it("leaves out what is not chosen", () => {
    expect(
      writeSearch("?people-by-tour=table", [assign(chartParameter(peopleByTour), defaultState(peopleByTour))]),
    ).toBe("");
  });
});
