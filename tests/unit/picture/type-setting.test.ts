import fc from "fast-check";
import { expect, test } from "vitest";
import { setLines } from "#ui/picture/type-setting.ts";
import { barPanel } from "#ui/picture/bar-panel.ts";
import { createPen } from "#ui/picture/pen.ts";
import { columnWidths, drawTable } from "#ui/picture/table-picture.ts";
import { testPen } from "./pen-for-tests.ts";

const style = { size: 10, family: "sans" } as const;
const measure = (text: string): number => text.length * 10;

test.each([
  { text: "two words", width: 50, lines: ["two", "words"] },
  { text: "Asia-Oceania", width: 80, lines: ["Asia-", "Oceania"] },
  { text: "図書館の投票", width: 30, lines: ["図書館", "の投票"] },
  { text: "", width: 50, lines: [] },
])("sets $text", ({ text, width, lines }) => {
  expect(setLines(text, width, style, measure)).toEqual(lines);
});

test("loses no sign, and no line is too wide", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 40, max: 300 }), (text, width) => {
      const lines = setLines(text, width, style, measure);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const line of lines) expect(measure(line) <= width || [...line].length === 1).toBe(true);
    }),
  );
});

test("columns share their room and never exceed it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 9 }), (wanted) => {
      const least = wanted.map((width) => Math.min(width, 90));
      const widths = columnWidths(wanted, 1000, least);
      for (const [at, width] of widths.entries()) expect(width).toBeGreaterThan((least[at] ?? 0) - 0.001);
      const sum = widths.reduce((all, width) => all + width, 0);
      expect(sum).toBeLessThanOrEqual(1000.001);
    }),
  );
});

test("no word of a table is broken while there is room for it", () => {
  const columns = ["Event", "Date", "Place", "Region", "Kind", "Status", "People", "Countries"];
  const name = "Global Vision discussion of the Matabeleland branch of ZimLA";
  const texts = [name, "16–18 October 2023", "Bulawayo, Zimbabwe", "Africa", "National workshop", "held", "48", "34"];
  const cells = texts.map((text) => ({ text, isNumber: false, isMissing: false }));
  const { markup } = drawTable({ columns, rows: [{ isHere: false, cells }], more: null }, testPen);
  for (const word of texts.flatMap((text) => text.split(/\s+/))) expect(markup).toContain(word);
});

test("the last tick of a scale, which bears the unit, has room", () => {
  const ticks = [0, 10, 20, 30, 40, 50, 60].map((at) => ({ at, label: at === 60 ? "60 people" : String(at) }));
  const panel = { name: null, total: null, bars: [] };
  const { markup } = barPanel(panel, { x: 0, y: 0, width: 540 }, { end: 60, ticks }, createPen(testPen));
  expect(markup).toContain("60 people");
  expect(markup).toContain(">40<");
  expect(markup).not.toContain(">50<");
});
