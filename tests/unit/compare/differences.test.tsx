import { beforeAll, describe, expect, it } from "vitest";
import type { CompareChunk } from "#data/compare-chunks.ts";
import type { RegionId } from "#data/records.ts";
import type { Cell } from "#domain/figure.ts";
import { sourceId } from "#data/schema/identifiers.ts";
import { regionIds } from "#data/vocabulary.ts";
import { byReason, isDifference, judge } from "#features/region-side-by-side/differences.ts";
import { createMeasures, ofRegions } from "#features/region-side-by-side/measures.ts";
import type { Known, Measure } from "#features/region-side-by-side/measures.ts";
import { useSideFigure } from "#features/region-side-by-side/use-side-figure.ts";
import { useVerdictWords } from "#features/region-side-by-side/use-verdict-words.ts";
import { englishWords } from "../region-story/in-english.tsx";
import { realCompare } from "./real-compare.ts";

let chunk: CompareChunk;
let english: Awaited<ReturnType<typeof englishWords>>;
beforeAll(async () => {
  chunk = await realCompare();
  english = await englishWords();
}, 60_000);

const measuresOf = (regions: readonly RegionId[]): readonly Measure[] =>
  createMeasures(chunk).map((measure) => ofRegions(measure, regions));
const sentences = (regions: readonly RegionId[]): readonly string[] => {
  const words = english(() => useVerdictWords());
  return measuresOf(regions).map(judge).filter(isDifference).map(words.difference);
};
const reasons = (regions: readonly RegionId[]): readonly string[] => {
  const words = english(() => useVerdictWords());
  return byReason(measuresOf(regions).map(judge)).map(words.uncompared);
};

describe("what differs", () => {
  it("is said of exact figures, with what is left out", () => {
    const said = sentences(regionIds);
    expect(said).toContain(
      "Share of the respondents in the first phase, 2017: from 3.3% for Middle East and North Africa to 58.2% for Europe.",
    );
    expect(said).toContain(
      "Countries represented at the workshop, 2017: from 2 for Washington, D.C. (North America) to 34 for Madrid (Europe). Left out, as only known roughly: Yaoundé (Africa). Not recorded: Alexandria (Middle East and North Africa) and Buenos Aires (Latin America and the Caribbean).",
    );
    expect(said).toContain(
      "UN member states, by our assignment: from 2 for North America to 48 for Africa and Europe.",
    );
  });

  it("is not made up where figures are equal", () => {
    expect(sentences(["africa", "europe"])).toContain(
      "UN member states, by our assignment: the same for Africa and Europe, 48.",
    );
  });

  it("is never said of rough figures, of too few, of the record's own counts, or of years without people", () => {
    const said = [...sentences(regionIds), ...sentences(["africa", "europe"])].join("\n");
    expect(said).not.toMatch(/over|on record|experience/);
    expect(reasons(["africa", "europe"])).toEqual([
      "People at the workshop, 2017: an exact figure is recorded for Madrid (Europe) only.",
      "People at the workshop, 2018: an exact figure is recorded for Durban (Africa) only.",
      "Countries represented at the workshop, 2017: an exact figure is recorded for Madrid (Europe) only.",
      expect.stringMatching(/^Years of library experience in the room, 2018: they grow with the number of people/),
      "People at the workshop, 2022 and after: no exact figure is recorded.",
      "People at the workshop, 2019; Countries represented at the workshop, 2019: no workshop was found in these regions.",
      "Events on record; Initiatives on record; Centres and offices on record: the numbers tell how much was found about a region, not how much there was.",
    ]);
  });

  it("tells a tour that passed the regions by from figures that were not recorded", () => {
    const said = reasons(["africa", "europe", "asia-oceania"]);
    expect(said).toContain(
      "People at the workshop, 2019; Countries represented at the workshop, 2019: no workshop was found in these regions.",
    );
    const none = said.filter((sentence) => sentence.endsWith("no exact figure is recorded."));
    expect(none.join()).not.toContain("2019");
  });

  it("says of years without people what is true however many workshops are chosen", () => {
    for (const regions of [
      ["africa", "europe"],
      ["north-america", "asia-oceania"],
    ] as const)
      expect(reasons(regions)).toContain(
        "Years of library experience in the room, 2018: they grow with the number of people, and exact figures of both are recorded for fewer than two of these workshops.",
      );
  });

  it("gives every measure one verdict", () => {
    for (const regions of [regionIds, ["africa", "europe"], ["north-america", "europe"]] as const) {
      const verdicts = measuresOf(regions).map(judge);
      const measures = [
        ...verdicts.filter(isDifference).map(({ measure }) => measure.id),
        ...byReason(verdicts).flatMap((group) => group.map(({ measure }) => measure.id)),
      ];
      expect(measures.toSorted()).toEqual(
        measuresOf(regions)
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });
});

describe("judge", () => {
  const number = (value: number, qualifier: "about" | null = null): Known => ({
    kind: "cited",
    number: { value, qualifier, source: sourceId.parse("a-source"), pointer: "First line" },
  });
  const measure = (known: readonly Known[]): Measure => ({
    id: "people",
    quantity: "people",
    series: "2017-discussion",
    comparability: null,
    end: 100,
    regions: known.map((of, index) => ({ region: regionIds[index] ?? "europe", stop: null, known: of })),
  });
  it.each([
    ["two exact", [number(3), number(5)], "differs"],
    ["two equal", [number(3), number(3)], "equal"],
    ["one rough", [number(3), number(5, "about")], "too-few"],
    ["one unknown", [number(3), { kind: "not-recorded" }], "too-few"],
    ["no workshop in one region", [{ kind: "no-workshop" }, { kind: "not-recorded" }], "none"],
    ["no workshop in any", [{ kind: "no-workshop" }, { kind: "no-workshop" }], "no-workshop"],
    ["a zero, which is a value", [number(0), number(5)], "differs"],
  ] as const)("of %s: %s", (_name, known, expected) => {
    expect(judge(measure(known)).kind).toBe(expected);
  });
});

const unknown = { "not-recorded": null, "no-workshop": "no workshop found" } as const;
const inRows = (known: Known): unknown => {
  if (known.kind === "cited") return known.number;
  return known.kind === "counted" ? String(known.value) : unknown[known.kind];
};
const inTable = (cell: Cell): unknown => (cell.kind === "number" ? cell.number : cell.text);

describe("the table", () => {
  it("has the values of the rows", () => {
    const measures = measuresOf(["africa", "europe"]);
    const { rows, columns } = english(() => useSideFigure(measures, ["africa", "europe"]));
    expect(columns).toEqual(["Measure", "Africa", "Europe"]);
    expect(rows.map(({ key }) => key)).toEqual(measures.map(({ id }) => id));
    expect(rows.map(({ cells }) => cells.map(inTable))).toEqual(
      measures.map(({ regions }) => regions.map(({ known }) => inRows(known))),
    );
  });
});
