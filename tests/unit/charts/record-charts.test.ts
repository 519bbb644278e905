import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "#data/records.ts";
import { numberOf } from "#features/charts/chart-values.ts";
import type { ChartModel } from "#features/charts/chart-definition.ts";
import { congressAttendance } from "#features/charts/figures/congress-attendance.ts";
import { eventsByYear } from "#features/charts/figures/events-by-year.ts";
import { nationalWorkshops } from "#features/charts/figures/national-workshops.ts";
import { opportunitiesByRegion } from "#features/charts/figures/opportunities-by-region.ts";
import { realRecords } from "../compile/real-records.ts";
import { realCharts } from "./real-charts.tsx";
import type { RealCharts } from "./real-charts.tsx";

let real: RealCharts;
let records: Dataset;
beforeAll(async () => {
  real = await realCharts();
  records = await realRecords();
}, 60_000);

const rowsOf = (model: ChartModel) => model.panels.flatMap(({ rows }) => rows);
const numbersIn = (model: ChartModel): readonly number[] =>
  rowsOf(model).flatMap(({ values }) => values.flatMap((value) => numberOf(value) ?? []));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("events by year", () => {
  it.each(["kinds", "held"])("counts every event held once (%s), and no other", (measure) => {
    const held = records.events.filter(({ status }) => status === "held").length;
    expect(sum(numbersIn(real.model(eventsByYear, measure)))).toBe(held);
  });

  it("counts what was not held apart", () => {
    const notHeld = records.events.filter(({ status }) => status !== "held").length;
    expect(sum(numbersIn(real.model(eventsByYear, "not-held")))).toBe(notHeld);
  });

  it("says that nothing is on record, never nought", () => {
    expect(numbersIn(real.model(eventsByYear, "kinds"))).not.toContain(0);
  });
});

describe("national workshops", () => {
  it.each(["2017", "2018", "2019"])("gives a number only to meetings that were held and counted (%s)", (measure) => {
    const counted = rowsOf(real.model(nationalWorkshops, measure)).filter(
      ({ values: [value] }) => numberOf(value) !== null,
    );
    for (const { key } of counted) {
      const event = records.events.find(({ id }) => id === key);
      expect(event?.status).toBe("held");
      expect(event?.participants).not.toBeNull();
    }
    expect(counted.map(({ key }) => key)).not.toContain("2017-australia-alia-survey");
  });

  it("does not draw audiences of unlike kinds beside each other", () => {
    expect(real.model(nationalWorkshops, "2019").mark).toBe("table");
  });
});

describe("opportunities by region", () => {
  it("rings what the workshops' own reports name, and nothing else, as stated", () => {
    const rows = rowsOf(real.model(opportunitiesByRegion));
    const ringed = rows.flatMap(({ key, rings = [] }) =>
      rings.flatMap((ring, index) =>
        ring?.isStated ? [`${key} ${real.data.counts.opportunities[0]?.cells[index]?.region}`] : [],
      ),
    );
    const named = records.events
      .filter(({ torch }) => torch !== null)
      .flatMap(({ opportunities, region }) => opportunities.map((number) => `${number} ${region}`));
    expect(ringed.toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it("cites the report of each ring", () => {
    const rings = rowsOf(real.model(opportunitiesByRegion)).flatMap((row) => row.rings ?? []);
    const stated = rings.filter((ring) => ring?.isStated);
    expect(stated.length).toBeGreaterThan(0);
    for (const ring of stated) expect(ring?.sources).not.toEqual([]);
  });

  it("counts an initiative in its region under each of its themes", () => {
    const acts = records.initiatives.flatMap(({ themes }) => themes).length;
    expect(sum(numbersIn(real.model(opportunitiesByRegion)))).toBe(acts);
  });
});

describe("congress attendance", () => {
  it("shows congresses alone", () => {
    const kinds = rowsOf(real.model(congressAttendance)).map(
      ({ key }) => records.events.find(({ id }) => id === key)?.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(["congress"]));
  });
});
