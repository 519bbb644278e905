import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventBrief } from "#data/briefs.ts";
import { groupEvents } from "#features/event-list/group-events.ts";
import { direction, sortEvents, sortKeys } from "#features/event-list/sort-events.ts";
import type { EventSort } from "#features/event-list/sort-events.ts";
import { brief, cited, someBriefs } from "./some-events.ts";

const names = {
  nameOf: (event: EventBrief) => event.name.en,
  compare: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
};
const on = (start: string | null) => ({ start, end: start, bounds: null });
const events = [
  brief("a", { name: { en: "Zagreb" }, dates: on("2017-05-14"), participants: cited(30) }),
  brief("b", { name: { en: "Athens" }, dates: on("2018-05"), participants: null }),
  brief("c", { name: { en: "Madrid" }, dates: on(null), participants: cited(150), countriesRepresented: cited(9) }),
  brief("d", { name: { en: "Hanoi" }, dates: on("2018-05-23"), participants: cited(30) }),
];
const someSort: fc.Arbitrary<EventSort> = fc.record({
  key: fc.constantFrom(...sortKeys),
  order: fc.constantFrom("natural", "reversed"),
});

describe("sorting", () => {
  it.each([
    ["date", "natural", "a d b c"],
    ["date", "reversed", "b d a c"],
    ["name", "natural", "b d c a"],
    ["name", "reversed", "a c d b"],
    ["people", "natural", "c a d b"],
    ["people", "reversed", "a d c b"],
    ["countries", "natural", "c a b d"],
    ["countries", "reversed", "c a b d"],
  ] as const)("by %s, %s: %s", (key, order, ids) => {
    expect(
      sortEvents(events, { key, order }, names)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(ids);
  });

  it.each([
    ["date", "natural", "ascending"],
    ["name", "reversed", "descending"],
    ["people", "natural", "descending"],
    ["countries", "reversed", "ascending"],
  ] as const)("by %s, %s, is %s", (key, order, spoken) => {
    expect(direction({ key, order })).toBe(spoken);
  });

  it("loses no event", () => {
    fc.assert(
      fc.property(someBriefs, someSort, (some, sort) => {
        const sorted = sortEvents(some, sort, names);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted).toHaveLength(some.length);
      }),
    );
  });
});

describe("what is not recorded", () => {
  it("comes last whichever way the list is turned", () => {
    fc.assert(
      fc.property(someBriefs, fc.constantFrom("natural", "reversed"), (some, order) => {
        const sorted = sortEvents(some, { key: "people", order }, names);
        const known = sorted.filter(({ participants }) => participants !== null);
        expect(sorted.slice(0, known.length)).toEqual(known);
      }),
    );
  });
});

describe("groups", () => {
  it("hold every event once, in order", () => {
    fc.assert(
      fc.property(someBriefs, someSort, (some, sort) => {
        const sorted = sortEvents(some, sort, names);
        expect(groupEvents(sorted, sort).flatMap((group) => group.events)).toEqual(sorted);
      }),
    );
  });

  it("are years where the list is in order of time", () => {
    const heads = groupEvents(events, { key: "date", order: "natural" }).map(({ head }) => head);
    expect(heads).toEqual(["2017", "2018", "undated"]);
    expect(groupEvents(events, { key: "name", order: "natural" }).map(({ head }) => head)).toEqual([null]);
  });
});
