import fc from "fast-check";
import { expect, test } from "vitest";
import { setLines } from "#ui/picture/type-setting.ts";
import { columnWidths } from "#ui/picture/table-picture.ts";

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
      const sum = columnWidths(wanted, 1000).reduce((all, width) => all + width, 0);
      expect(sum).toBeLessThanOrEqual(1000.001);
    }),
  );
});
