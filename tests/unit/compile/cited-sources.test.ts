import { describe, expect, it } from "vitest";
import { briefSource } from "#build/compile/briefs.ts";
import { citedSourceIds, citedSources } from "#build/compile/cited-sources.ts";
import { id, someSource } from "./small-dataset.ts";

describe("sources cited in a chunk", () => {
  it("finds them in figures, confirmations, lists and titles at any depth", () => {
    const value = {
      title: "not-a-source",
      rows: [{ source: "a", alsoStatedBy: ["b"] }, { source: null }],
      deep: { sources: ["c"], list: [{ officialTitleSource: "d" }] },
    };
    expect([...citedSourceIds(value)].toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  it("briefs exactly those, without the editors' note", () => {
    const briefs = new Map(["s", "t"].map((source) => [source, briefSource(someSource(source), 3)]));
    const { note: _, ...rest } = someSource("s");
    expect(citedSources({ source: "s" }, briefs)).toEqual({ [id.source("s")]: { ...rest, uses: 3 } });
    expect(() => citedSources({ source: "u" }, briefs)).toThrow('No source record "u"');
  });
});
