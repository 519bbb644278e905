import { beforeAll, describe, expect, it } from "vitest";
import { barRowsOf } from "#features/charts/bar-rows.tsx";
import type { ChartModel, ChartValue } from "#features/charts/chart-definition.ts";
import { pointsOf, tableOf } from "#features/charts/chart-table.ts";
import { isUnknown, numberOf } from "#features/charts/chart-values.ts";
import { allCharts } from "#features/charts/gallery.ts";
import type { Cell } from "#domain/figure.ts";
import { lengthOf } from "#ui/chart/bar-mark.ts";
import type { BarMark } from "#ui/chart/bar-mark.ts";
import { realCharts } from "./real-charts.tsx";

let models: readonly { readonly name: string; readonly model: ChartModel }[];
beforeAll(async () => {
  const real = await realCharts();
  models = allCharts.flatMap((chart) =>
    (chart.measures.length === 0 ? [{ id: "" }] : chart.measures).map(({ id }) => ({
      name: `${chart.id} ${id}`,
      model: real.model(chart, id),
    })),
  );
}, 60_000);

const written = (cell: Cell): string => {
  if (cell.kind === "number") return cell.number === null ? "not recorded" : (cell.text ?? "without words");
  return cell.text;
};
const said = (value: ChartValue): string => (value.kind === "unknown" ? "not recorded" : value.text);
const barred: ReadonlySet<string> = new Set(["bars", "grouped", "stacked"]);

const marksOf = (model: ChartModel): readonly BarMark[] =>
  model.panels.flatMap((panel) => barRowsOf(model, panel).map(({ bar }) => bar.mark));

describe("every chart", () => {
  it("says in its plot what its table says, cell by cell", () => {
    for (const { name, model } of models) {
      const table = tableOf("figure", model);
      const lead = 0 + (model.panelHead === null ? 0 : 1) + (model.detailHead === null ? 0 : 1);
      const cells = table.rows
        .filter(({ isHere }) => !isHere)
        .flatMap((row) => row.cells.slice(lead, lead + model.series.length).map(written));
      expect(cells, name).toEqual(pointsOf(model).map(({ value }) => said(value)));
    }
  });

  it("draws bars as long as their numbers, and none where nothing is recorded", () => {
    for (const { name, model } of models.filter(({ model: { mark } }) => mark === "bars" || mark === "grouped")) {
      const drawn = marksOf(model).flatMap((mark) =>
        mark.kind === "blank" ? [] : [mark.kind === "bar" ? lengthOf(mark) : null],
      );
      const values = pointsOf(model).map(({ value }) => numberOf(value));
      const firsts = model.mark === "grouped" ? values : values.filter((_, index) => index % model.series.length === 0);
      expect(drawn, name).toEqual(firsts);
    }
  });

  it("draws gaps where a value is not recorded", () => {
    const gaps = models
      .filter(({ model }) => model.mark === "bars")
      .flatMap(({ model }) => marksOf(model).filter(({ kind }) => kind === "unknown"));
    const unknown = models
      .filter(({ model }) => model.mark === "bars")
      .flatMap(({ model }) => pointsOf(model).filter(({ value }) => isUnknown(value)));
    expect(gaps).toHaveLength(unknown.length);
    expect(gaps.length).toBeGreaterThan(10);
  });

  it("opens or softens the end of a bar whose number is qualified, and says so", () => {
    const qualified = models
      .filter(({ model }) => barred.has(model.mark))
      .flatMap(({ model }) => pointsOf(model))
      .filter(({ value }) => value.kind === "cited" && value.number.qualifier !== null);
    expect(qualified.length).toBeGreaterThan(0);
    for (const { value } of qualified) expect(said(value)).toMatch(/^\D+\s\d/);
    const ends = models.flatMap(({ model }) =>
      barred.has(model.mark) ? marksOf(model).flatMap((mark) => (mark.kind === "bar" ? [mark.end] : [])) : [],
    );
    expect(new Set(ends)).toEqual(new Set(["exact", "open", "soft"]));
  });

  it("has panels, rows and columns that fit, and keys that tell rows apart", () => {
    for (const { name, model } of models) {
      for (const { key, rows } of model.panels) {
        expect(new Set(rows.map((row) => row.key)).size, `${name} ${key}`).toBe(rows.length);
        for (const row of rows) expect(row.values, `${name} ${key} ${row.key}`).toHaveLength(model.series.length);
      }
      expect(model.heading.trim(), name).not.toBe("");
      expect(model.summary, name).toMatch(/\.$/);
    }
  });
});
