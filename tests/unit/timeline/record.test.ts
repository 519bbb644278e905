import { expect, it } from "vitest";
import { filterRecords, inPeriod } from "#features/timeline/filter-records.ts";
import { periodOf } from "#features/timeline/periods.ts";
import { eventsInTourYears, summarise } from "#features/timeline/summary.ts";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { realRecords } from "../compile/real-records.ts";
import { realTimeline } from "./real-timeline.ts";

const { records, latest, sources } = await realTimeline();
const dataset = await realRecords();
const ofClass = (wanted: string): readonly string[] =>
  records.filter((record) => record.of === "event" && record.class === wanted).map(({ id }) => id);

it("holds every event and every initiative, each with a source that is carried", () => {
  expect(records).toHaveLength(dataset.events.length + dataset.initiatives.length);
  const carried = new Set(Object.values(sources).map(({ id }) => id));
  expect(records.every(({ source }) => carried.has(source))).toBe(true);
});

it("tells milestones apart by what they are about", () => {
  expect(ofClass("vote")).toEqual(["2017-global-vote-opens", "2017-global-vote-closes"]);
  expect(ofClass("report")).toEqual(["2018-global-report-summary-launch", "2018-global-ideas-store-and-full-report"]);
  expect(ofClass("strategy")).toEqual([
    "2019-global-strategy-approved",
    "2019-global-strategy-launch",
    "2019-global-unit-action-plans",
    "2020-global-strategy-six-months",
  ]);
  expect(ofClass("governance")).toContain("2021-global-extraordinary-general-assembly");
});

it("counts what its summary says from the records themselves", () => {
  const period = periodOf("all", latest);
  const whole = summarise(inPeriod(records, period), period);
  const begun = (year: string): number => records.filter(({ dates }) => dates.start?.startsWith(year)).length;
  expect(whole.events).toBe(dataset.events.filter(({ dates }) => dates.start !== null).length);
  expect(whole.initiatives).toBe(dataset.initiatives.filter(({ dates }) => dates.start !== null).length);
  expect(whole.busiest).toEqual({ date: "2020", count: begun("2020") });
  expect(whole.undated).toBe(records.filter(({ dates }) => dates.start === null).length);
  expect(whole.notHeld).toBe(
    dataset.events.filter(({ status, dates }) => status !== "held" && dates.start !== null).length,
  );
});

it("names the busiest month of a year, from dates that say a month", () => {
  const period = periodOf("2018", latest);
  const { busiest, unit, begunEarlier } = summarise(inPeriod(records, period), period);
  const inMay = records.filter(({ dates }) => dates.start?.startsWith("2018-05")).length;
  expect([busiest, unit]).toEqual([{ date: "2018-05", count: inMay }, "month"]);
  const open = ({ dates: { start, end } }: TimelineRecord): boolean =>
    start !== null && start < "2018" && end === null && !start.startsWith("2018");
  expect(begunEarlier).toBe(records.filter(open).length);
});

it("says nothing is busiest where there is nothing or a tie", () => {
  const period = periodOf("2018", latest);
  expect(summarise(inPeriod([], period), period).busiest).toBeNull();
  const stops = filterRecords(records, { kind: "regional-workshop", region: "africa", theme: "all" });
  expect(summarise(inPeriod(stops, period), period)).toMatchObject({ events: 1, busiest: null });
});

it("finds the years of the three tours in their stops", () => {
  const { dated, within, first, last } = eventsInTourYears(records);
  expect([first, last]).toEqual(["2017", "2019"]);
  const years = dataset.events.flatMap(({ dates }) => dates.start?.slice(0, 4) ?? []);
  expect(dated).toBe(years.length);
  expect(within).toBe(years.filter((year) => ["2017", "2018", "2019"].includes(year)).length);
});
