import { describe, expect, test } from "vitest";
import { briefSource } from "#build/compile/briefs.ts";
import type { SourceBrief } from "#data/briefs.ts";
import { findSources, groupSources } from "#features/source-index/source-groups.ts";
import { realRecords } from "../compile/real-records.ts";
import { formatOf } from "../../fixtures/format-of.ts";

const { compare } = formatOf("en");
const dataset = await realRecords();
const sources: readonly SourceBrief[] = dataset.sources.map((source, index) => briefSource(source, (index % 60) + 1));

describe("finding", () => {
  test.each([
    ["", "all", dataset.sources.length],
    ["", "primary", dataset.sources.filter(({ primary }) => primary).length],
    ["", "copy", dataset.sources.filter(({ mirror }) => mirror).length],
    ["", "gone", dataset.sources.filter(({ url }) => url === null).length],
    ["no such words", "all", 0],
  ] as const)("%j among %s gives %i", (query, kind, count) => {
    expect(findSources(sources, query, kind)).toHaveLength(count);
  });

  test("publisher, title and year answer, with or without accents", () => {
    const found = findSources(sources, "svensk biblioteksforening", "all");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ publisher }) => publisher === "Svensk biblioteksförening")).toBe(true);
    expect(findSources(sources, "2018-07", "all").every(({ published }) => published?.startsWith("2018-07"))).toBe(
      true,
    );
  });
});

describe("grouping", () => {
  test.each(["publisher", "date", "uses"] as const)("by %s, every source stands once", (order) => {
    const groups = groupSources(sources, order, compare);
    expect(new Set(groups.flatMap((group) => group.sources.map(({ id }) => id))).size).toBe(sources.length);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  test("letters are those of the publisher, without case", () => {
    const letters = groupSources(sources, "publisher", compare).map(({ id }) => id);
    expect(letters).toContain("letter-i");
    expect(letters).not.toContain("letter-I");
    expect(letters.toSorted(compare)).toEqual(letters);
  });

  test("the newest come first, the undated last", () => {
    const groups = groupSources(sources, "date", compare);
    const years = groups.map(({ head }) => (head.by === "year" ? head.year : "?"));
    expect(years.at(-1)).toBeNull();
    expect(years.slice(0, -1)).toEqual(years.slice(0, -1).toSorted().toReversed());
  });

  test("bands of uses touch and do not overlap", () => {
    const heads = groupSources(sources, "uses", compare).map(({ head }) => head);
    expect(heads).toEqual([
      { by: "uses", from: 50, to: null },
      { by: "uses", from: 20, to: 49 },
      { by: "uses", from: 10, to: 19 },
      { by: "uses", from: 5, to: 9 },
      { by: "uses", from: 2, to: 4 },
      { by: "uses", from: 0, to: 1 },
    ]);
  });
});
