import { describe, expect, it } from "vitest";
import { createFigure } from "#domain/figure.ts";
import type { FigureModel } from "#domain/figure.ts";
import { eventBriefs } from "../../fixtures/event-briefs.ts";

const number = eventBriefs.hanoi.participants;
const row: FigureModel["rows"][number] = {
  key: "hanoi",
  isHere: false,
  head: { text: "Hanoi", to: null },
  cells: [{ kind: "number", number, counts: "people" }],
};
const whole = {
  id: "people",
  heading: "People",
  summary: "Hanoi counted 37.",
  columns: ["Stop", "People"],
  rows: [row],
  note: null,
};

describe("createFigure", () => {
  it("collects the sources of its numbers, each once", () => {
    expect(createFigure({ ...whole, rows: [row, { ...row, key: "again" }] }).sources).toEqual([
      "ifla-hanoi-workshop-report-2018",
    ]);
  });

  it.each([
    ["no rows", { rows: [] }],
    ["no summary", { summary: " " }],
    ["no heading", { heading: "" }],
    ["does not fit the columns", { columns: ["Stop", "People", "Countries"] }],
    ["cites no source", { rows: [{ ...row, cells: [{ kind: "number" as const, number: null, counts: "people" }] }] }],
  ])("refuses a figure: %s", (_why, change) => {
    expect(() => createFigure({ ...whole, ...change })).toThrow("Figure people");
  });
});
