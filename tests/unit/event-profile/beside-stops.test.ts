import { describe, expect, it } from "vitest";
import { briefEvent } from "#build/compile/briefs.ts";
import type { EventBrief } from "#data/briefs.ts";
import { createFigure } from "#domain/figure.ts";
import { recordedStops, stopRows } from "#features/event-profile/beside-stops.ts";
import { id, someEvent } from "../compile/small-dataset.ts";

const stop = (key: string, people: number | null): EventBrief => ({
  ...briefEvent(someEvent(key)),
  participants: people === null ? null : { value: people, qualifier: null, source: id.source("s"), pointer: "p" },
});
const words = {
  nameOf: ({ id: event }: EventBrief) => event,
  dateOf: () => "2018",
  pathOf: ({ id: event }: EventBrief) => `/events/${event}/`,
  countsOf: () => "people",
};

describe("the stops of a tour side by side", () => {
  it.each([
    [[null, 30, 48], { count: 2, most: "c", mostPeople: 48 }],
    [[30, 30, null], { count: 2, most: "a", mostPeople: 30 }],
    [[null, null, null], null],
  ])("%j", (people, expected) => {
    const found = recordedStops(["a", "b", "c"].map((key, index) => stop(key, people[index] ?? null)));
    expect(found && { ...found, most: found.most.id }).toEqual(expected);
  });

  it("keep the order of the tour, say what is not recorded, and never have a sum", () => {
    const rows = stopRows([stop("a", null), stop("b", 30)], "b", words);
    expect(rows.map(({ key, isHere }) => [key, isHere])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(rows[0]?.cells[1]).toEqual({ kind: "number", number: null, counts: "people" });
    expect(rows[1]?.head.to).toBeNull();
    const figure = createFigure({
      id: "beside",
      heading: "h",
      summary: "s",
      columns: ["a", "b", "c"],
      rows,
      note: null,
    });
    expect(figure.rows).toHaveLength(2);
    expect(figure.sources).toEqual(["s"]);
  });
});
