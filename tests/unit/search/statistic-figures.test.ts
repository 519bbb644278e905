import { describe, expect, it } from "vitest";
import { figureOfStatistic } from "#data/statistic-figures.ts";
import { recordTables } from "#features/charts/record-table.ts";
import { allCharts } from "#features/charts/gallery.ts";
import { realRecords } from "../compile/real-records.ts";

describe("the figure of a statistic", () => {
  it("is one of the gallery that shows it", async () => {
    const { statistics } = await realRecords();
    const figures = [...allCharts, ...recordTables(statistics, allCharts)];
    const wrong = statistics
      .map(({ id }) => ({ id, figure: figureOfStatistic(id) }))
      .filter(({ id, figure }) => !figures.some((one) => one.id === figure && one.statistics.includes(id)));
    expect(wrong).toEqual([]);
  });
});
