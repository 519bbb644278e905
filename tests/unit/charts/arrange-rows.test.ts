import { beforeAll, describe, expect, it } from "vitest";
import { arrange, mostRows, regionsIn } from "#features/charts/arrange-rows.ts";
import type { ChartModel } from "#features/charts/chart-definition.ts";
import { defaultState } from "#features/charts/chart-state.ts";
import type { ChartState } from "#features/charts/chart-state.ts";
import { peopleByTour } from "#features/charts/figures/people-by-tour.ts";
import { realCharts } from "./real-charts.tsx";

let model: ChartModel;
beforeAll(async () => {
  model = (await realCharts()).model(peopleByTour);
}, 60_000);

const compare = (a: string, b: string): number => a.localeCompare(b, "en");
const labels = (change: Partial<ChartState>, of = model): readonly (readonly string[])[] =>
  arrange(of, { ...defaultState(peopleByTour), ...change }, compare).model.panels.map(({ rows }) =>
    rows.map(({ label }) => label),
  );

describe("arrange", () => {
  it("keeps the order of the torch unless told", () => {
    expect(labels({})[1]).toEqual(["Santiago", "Ottawa", "Tunis", "Paris", "Hanoi", "Durban"]);
  });

  it("sorts by value with what is not recorded last, in its given order", () => {
    expect(labels({ sort: "value" })[1]).toEqual(["Durban", "Hanoi", "Tunis", "Santiago", "Ottawa", "Paris"]);
  });

  it("sorts by name", () => {
    expect(labels({ sort: "name" })[1]).toEqual(["Durban", "Hanoi", "Ottawa", "Paris", "Santiago", "Tunis"]);
  });

  it("shows one region without the total of all", () => {
    const { model: shown } = arrange(model, { ...defaultState(peopleByTour), region: "africa" }, compare);
    expect(shown.panels.map(({ rows, total }) => [rows.map(({ label }) => label), total])).toEqual([
      [["Yaoundé"], null],
      [["Durban"], null],
      [["Africa"], null],
      [["Nairobi"], null],
    ]);
  });

  it("passes over a region of which it has no row", () => {
    const europeOnly = {
      ...model,
      panels: model.panels.map((panel) => ({ ...panel, rows: panel.rows.filter(({ scope }) => scope === "europe") })),
    };
    expect(regionsIn(europeOnly)).toEqual(["europe"]);
    expect(labels({ region: "africa" }, europeOnly)).toEqual(labels({}, europeOnly));
  });

  it("draws no more rows than a reader can take in, until asked", () => {
    const many: ChartModel = {
      ...model,
      panels: model.panels.map((panel) => ({
        ...panel,
        rows: Array.from({ length: 20 }, (_, times) =>
          panel.rows.map((row) => ({ ...row, key: `${row.key} ${times}` })),
        ).flat(),
      })),
    };
    const { model: shown, hidden } = arrange(many, defaultState(peopleByTour), compare);
    expect(shown.panels.map(({ rows }) => rows.length)).toEqual([mostRows, mostRows, mostRows, mostRows]);
    expect(hidden).toBe(3 * (120 - mostRows) + 60 - mostRows);
    expect(arrange(many, { ...defaultState(peopleByTour), isWhole: true }, compare).hidden).toBe(0);
  });
});
