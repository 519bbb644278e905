import { describe, expect, it } from "vitest";
import { eventYears } from "#domain/event-years.ts";

const event = (start: string | null, status: "held" | "announced" | "cancelled" = "held") => ({
  kind: "congress" as const,
  status,
  dates: { start, end: null, bounds: null },
});

describe("eventYears", () => {
  it.each([
    ["no events", [], []],
    ["a day, a month and a year alike", [event("2017-05-14"), event("2017-08"), event("2017")], [["2017", 3, {}]]],
    [
      "years between, though nothing is on record",
      [event("2019"), event("2017")],
      [
        ["2017", 1, {}],
        ["2018", 0, {}],
        ["2019", 1, {}],
      ],
    ],
    [
      "what was not held apart",
      [event("2020", "announced"), event("2020", "cancelled"), event("2020")],
      [["2020", 1, { announced: 1, cancelled: 1 }]],
    ],
    [
      "events without a year last",
      [event(null), event("2017")],
      [
        ["2017", 1, {}],
        [null, 1, {}],
      ],
    ],
  ] as const)("counts %s", (_what, events, expected) => {
    const years = eventYears(events).map(({ year, held, notHeld }) => [year, held.congress ?? 0, notHeld]);
    expect(years).toEqual(expected);
  });
});
