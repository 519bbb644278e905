import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { EventBrief } from "#data/briefs.ts";
import { countOptions, criteria, filterEvents, noFilters } from "#features/event-list/filter-events.ts";
import type { EventFilters, FilterName } from "#features/event-list/filter-events.ts";
import { readFilters } from "#features/event-list/parameters.ts";
import { realBriefs, someBriefs, textOf } from "./some-events.ts";

const filterNames: readonly FilterName[] = ["text", "tour", "kind", "region", "country", "status"];
const someFilters: fc.Arbitrary<EventFilters> = fc.record({
  text: fc.constantFrom("", "hanoi", "Wroclaw", "event e1", "nowhere"),
  tour: fc.constantFrom("all", "2017", "2018", "2019", "successor", "related"),
  kind: fc.constantFrom("all", "congress", "meeting", "regional-workshop"),
  region: fc.constantFrom("all", "europe", "asia-oceania", "global"),
  country: fc.constantFrom("", "VN", "FR", "ZZ"),
  status: fc.constantFrom("all", "held", "announced", "cancelled"),
});

describe("filtering the real events", () => {
  let events: readonly EventBrief[] = [];
  beforeAll(async () => {
    events = await realBriefs();
  });

  it.each([
    ["", 118],
    ["?tour=2018", 26],
    ["?tour=successor", 4],
    ["?kind=regional-workshop", 17],
    ["?kind=regional-workshop&tour=2018", 6],
    ["?region=europe", 23],
    ["?status=cancelled", 1],
    ["?status=announced", 15],
    ["?country=vn&kind=regional-workshop", 1],
    ["?country=VN&kind=regional-workshop", 1],
    ["?country=zz", 0],
    ["?q=wroclaw", 6],
    ["?q=WROC%C5%81AW+congress", 1],
    ["?q=yaounde", 1],
    ["?q=nowhere", 0],
    ["?kind=panels&tour=1999&region=moon", 118],
  ])("%s shows %i", (search, count) => {
    expect(filterEvents(events, readFilters(search), textOf)).toHaveLength(count);
  });
});

describe("filters", () => {
  it("may be applied in any order", () => {
    fc.assert(
      fc.property(
        someBriefs,
        someFilters,
        fc.shuffledSubarray([...filterNames], { minLength: 6 }),
        (events, filters, order) => {
          const oneByOne = order.reduce<readonly EventBrief[]>(
            (left, name) => left.filter((event) => criteria[name](event, filters, textOf)),
            events,
          );
          expect(oneByOne).toEqual(filterEvents(events, filters, textOf));
        },
      ),
    );
  });

  it("only take away, keep the order, and take nothing where none is set", () => {
    fc.assert(
      fc.property(someBriefs, someFilters, (events, filters) => {
        const shown = filterEvents(events, filters, textOf);
        expect(events.filter((event) => shown.includes(event))).toEqual(shown);
        expect(filterEvents(events, noFilters, textOf)).toEqual(events);
      }),
    );
  });

  it.each(["tour", "kind", "region", "status"] as const)("counts of %s add up to those of any", (name) => {
    fc.assert(
      fc.property(someBriefs, someFilters, (events, filters) => {
        const { all, byValue } = countOptions(events, filters, name, textOf);
        expect([...byValue.values()].reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });

  it("count for each option what choosing it shows", () => {
    fc.assert(
      fc.property(someBriefs, someFilters, fc.constantFrom("VN", "FR", "NP"), (events, filters, country) => {
        const { byValue } = countOptions(events, filters, "country", textOf);
        expect(byValue.get(country) ?? 0).toBe(filterEvents(events, { ...filters, country }, textOf).length);
      }),
    );
  });
});
