import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineClasses } from "#data/timeline-chunks.ts";
import { scopes } from "#data/vocabulary.ts";
import { countOptions, filterRecords, inPeriod, noFilters } from "#features/timeline/filter-records.ts";
import type { TimelineFilters } from "#features/timeline/filter-records.ts";
import { listGroups } from "#features/timeline/list-groups.ts";
import { filterParameters, periodParameter, rowsParameter, viewParameter } from "#features/timeline/parameters.ts";
import { periodOf, periodWords } from "#features/timeline/periods.ts";
import { assign, readParameter, writeSearch } from "#url/parameters.ts";
import { realTimeline } from "./real-timeline.ts";

const { records, latest } = await realTimeline();

const kinds = fc.constantFrom("all" as const, ...timelineClasses);
const regions = fc.constantFrom("all" as const, ...scopes);
const themes = fc.constantFrom("all", ...Array.from({ length: 10 }, (_, index) => String(index + 1)));
const someFilters: fc.Arbitrary<TimelineFilters> = fc.record({ kind: kinds, region: regions, theme: themes });

describe("filters", () => {
  it("an option shows as many records as it counts", () => {
    fc.assert(
      fc.property(someFilters, kinds, (filters, kind) => {
        const counts = countOptions(records, filters, "kind");
        const shown = filterRecords(records, { ...filters, kind }).length;
        expect(kind === "all" ? counts.all : (counts.byValue.get(kind) ?? 0)).toBe(shown);
      }),
    );
  });

  it("counts of kinds and of regions add up to all", () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        for (const name of ["kind", "region"] as const) {
          const { all, byValue } = countOptions(records, filters, name);
          expect([...byValue.values()].reduce((sum, count) => sum + count, 0)).toBe(all);
        }
      }),
    );
  });

  it("the order of choosing does not matter", () => {
    fc.assert(
      fc.property(someFilters, ({ kind, region, theme }) => {
        const oneWay = filterRecords(filterRecords(records, { ...noFilters, kind }), { ...noFilters, region, theme });
        const other = filterRecords(filterRecords(records, { ...noFilters, theme, region }), { ...noFilters, kind });
        expect(oneWay).toEqual(other);
      }),
    );
  });
});

describe("the list", () => {
  it.each(periodWords)("holds the same records as the lanes, and the undated: %s", (word) => {
    const shown = inPeriod(records, periodOf(word, latest));
    const rows = listGroups(shown, 10_000).flatMap((group) => group.rows.map(({ record }) => record));
    expect(rows).toEqual([...shown.dated, ...shown.undated]);
  });

  it("never places what is undated", () => {
    const { dated, undated } = inPeriod(records, periodOf("all", latest));
    expect(undated.every(({ dates }) => dates.start === null)).toBe(true);
    expect(dated.every(({ dates }) => dates.start !== null)).toBe(true);
    expect(dated.length + undated.length).toBe(records.length);
    const groups = listGroups({ dated, undated }, 10_000);
    expect(groups.at(-1)?.head).toBe("undated");
    expect(groups[0]?.head).toBe("earlier");
  });

  it("leads the torch past every row between the first and the last stop", () => {
    const rows = listGroups(inPeriod(records, periodOf("2018", latest)), 10_000).flatMap((group) => group.rows);
    const passed = rows.filter(({ passedBy }) => passedBy === "2018-ideas").map(({ record }) => record.city);
    expect([passed[0], passed.at(-1)]).toEqual(["Santiago", "Durban"]);
  });

  it("is bounded", () => {
    const shown = inPeriod(records, periodOf("all", latest));
    expect(listGroups(shown, 60).flatMap((group) => group.rows)).toHaveLength(60);
  });
});

describe("the address", () => {
  it("keeps any state", () => {
    fc.assert(
      fc.property(someFilters, fc.constantFrom(...periodWords), ({ kind, region }, period) => {
        const search = writeSearch("", [
          assign(filterParameters.kind, kind),
          assign(filterParameters.region, region),
          assign(periodParameter, period),
        ]);
        expect(readParameter(search, filterParameters.kind)).toBe(kind);
        expect(readParameter(search, filterParameters.region)).toBe(region);
        expect(readParameter(search, periodParameter)).toBe(period);
      }),
    );
  });

  it("reads any garbage as something that may be shown", () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        const searchOf = (name: string): string => `?${name}=${encodeURIComponent(garbage)}`;
        expect(["all", ...timelineClasses]).toContain(readParameter(searchOf("kind"), filterParameters.kind));
        expect(["all", ...scopes]).toContain(readParameter(searchOf("region"), filterParameters.region));
        expect(readParameter(searchOf("theme"), filterParameters.theme)).toMatch(/^(?:all|[1-9]|10)$/);
        expect(periodWords).toContain(readParameter(searchOf("period"), periodParameter));
        expect(["lanes", "table"]).toContain(readParameter(searchOf("view"), viewParameter));
        expect(readParameter(searchOf("rows"), rowsParameter) % 300).toBe(0);
      }),
    );
  });
});
