import { beforeAll, describe, expect, it } from "vitest";
import type { Statistic } from "#data/records.ts";
import { recordTable, recordTables } from "#features/charts/record-table.ts";
import { realRecords } from "../compile/real-records.ts";
import { realCharts } from "./real-charts.tsx";
import type { RealCharts } from "./real-charts.tsx";

let real: RealCharts;
let statistics: readonly Statistic[];
beforeAll(async () => {
  real = await realCharts();
  ({ statistics } = await realRecords());
}, 60_000);

const modelOf = (id: string) => {
  const statistic = statistics.find((candidate) => candidate.id === id);
  if (!statistic) throw new Error(`No statistic ${id}`);
  return real.model(recordTable(statistic));
};

describe("recordTable", () => {
  it.each([
    ["top-core-value", "rank 1: Equal and free access to information and knowledge."],
    ["vote-design", "4 figures of the record; the note beside them says what may be compared."],
    [
      "units-involved",
      "3 figures that do not all count the same thing; the note beside them says what may be compared.",
    ],
    [
      "library-map-coverage",
      "6 figures that do not all count the same thing; the note beside them says what may be compared.",
    ],
    [
      "ifla-member-countries",
      "2 recorded figures, from 140 countries (Before the vote) to 150 countries (Spring 2018).",
    ],
    [
      "national-consultations-2017-respondents",
      "449 people: Australia, 6 July to 28 August 2017. 2 more are not recorded.",
    ],
    [
      "wlic-2018-delegates",
      "7 recorded figures, from over 3,100 people (iBulletin, Iran) to 3,516 people (International Publishers Association).",
    ],
  ])("sums up %s", (id, expected) => {
    expect(modelOf(id).summary).toBe(expected);
  });

  it.each([
    ["units-involved", true],
    ["vote-design", false],
    ["wlic-2018-delegates", false],
    ["wlic-2018-livestream", true],
  ])("says in the heading of %s whether it mixes kinds of count: %s", (id, isMixed) => {
    expect(modelOf(id).heading.endsWith("(not all count the same thing)")).toBe(isMixed);
  });

  it("never draws: it tables", () => {
    expect(statistics.map(({ id }) => modelOf(id).mark)).toEqual(statistics.map(() => "table"));
  });

  it("carries what may be compared", () => {
    for (const { id, comparability } of statistics) expect(modelOf(id).note).toContain(comparability);
  });
});

describe("recordTables", () => {
  it("takes in a statistic that nobody has placed", () => {
    const [first] = statistics;
    if (!first) throw new Error("No statistics");
    const fresh: Statistic = { ...first, title: { en: "Fresh" } };
    expect(recordTables([fresh], []).map(({ id }) => id)).toEqual([fresh.id]);
  });

  it("leaves out what a chart shows in full", () => {
    const [first] = statistics;
    if (!first) throw new Error("No statistics");
    expect(recordTables([first], [recordTable(first)])).toEqual([]);
  });
});
