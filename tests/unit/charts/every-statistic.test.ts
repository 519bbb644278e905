import { beforeAll, describe, expect, it } from "vitest";
import type { Statistic } from "#data/records.ts";
import type { ChartDefinition } from "#features/charts/chart-definition.ts";
import { allCharts } from "#features/charts/gallery.ts";
import { recordTables } from "#features/charts/record-table.ts";
import { realRecords } from "../compile/real-records.ts";
import { unplacedRows } from "./placed-rows.ts";
import { realCharts } from "./real-charts.tsx";
import type { RealCharts } from "./real-charts.tsx";

let real: RealCharts;
let statistics: readonly Statistic[];
beforeAll(async () => {
  real = await realCharts();
  ({ statistics } = await realRecords());
}, 60_000);

const unplaced = (charts: readonly ChartDefinition[]): readonly string[] =>
  unplacedRows(statistics, charts, (chart, measure) => real.model(chart, measure));

describe("the statistics of the record", () => {
  it("are all charted or tabled in the gallery, row by row", () => {
    expect(unplaced([...allCharts, ...recordTables(real.data.statistics, allCharts)])).toEqual([]);
  });

  it("are each shown in one place as a whole", () => {
    const places = [...allCharts, ...recordTables(real.data.statistics, allCharts)].flatMap(
      (chart) => chart.statistics,
    );
    expect(places.toSorted()).toEqual(statistics.map(({ id }) => id).toSorted());
  });

  it("would be missed without a place", () => {
    const tables = recordTables(real.data.statistics, allCharts);
    const forgotten = tables[0]?.statistics[0] ?? "";
    expect(unplaced([...allCharts, ...tables.slice(1)]).every((row) => row.startsWith(`${forgotten}: `))).toBe(true);
    expect(unplaced([...allCharts, ...tables.slice(1)])).not.toEqual([]);
  });

  it("would be missed by a chart that leaves out a row", () => {
    const charts = allCharts.map((chart) => ({
      ...chart,
      build: (...given: Parameters<ChartDefinition["build"]>) => {
        const model = chart.build(...given);
        return { ...model, panels: model.panels.map((panel) => ({ ...panel, rows: panel.rows.slice(1) })) };
      },
    }));
    expect(unplaced([...charts, ...recordTables(real.data.statistics, charts)])).not.toEqual([]);
  });

  it("have charts only for what is recorded", () => {
    const known = new Set<string>(statistics.map(({ id }) => id));
    expect(allCharts.flatMap((chart) => chart.statistics).filter((id) => !known.has(id))).toEqual([]);
  });
});
