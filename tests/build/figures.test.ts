// Every figure of every page says in its sentence what its table says: each number of the sentence stands in a cell of the table or
// is counted or added up from its rows.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { builtFigurePages } from "./figure-pages.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;
const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? "";
const hasClass = (element: Element, name: string): boolean => attribute(element, "class").split(" ").includes(name);
function* within(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* within(child);
}
/** Text without the markers of citations. */
function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (isElement(node) && hasClass(node, "cite")) return "";
  const text = "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
  return isElement(node) ? ` ${text} ` : text;
}
const find = (element: Element, test: (one: Element) => boolean): Element | undefined =>
  [...within(element)].find(test);

interface BuiltFigure {
  readonly name: string;
  readonly summary: string;
  readonly heading: string;
  /** Cells of the table by row, the head first; null: the figure has no table in the page as built. */
  readonly table: readonly (readonly string[])[] | null;
}

function figuresOf(path: string, html: string): readonly BuiltFigure[] {
  const all = [...within(parse(html))].filter(({ tagName }) => tagName === "figure");
  return all
    .filter((figure) => hasClass(figure, "figure") || hasClass(figure, "chart"))
    .map((figure) => {
      const heading = find(figure, ({ tagName }) => /^h[1-3]$/.test(tagName));
      const summary = find(figure, (one) => hasClass(one, "figure-summary"));
      const table = find(figure, ({ tagName }) => tagName === "table");
      const rows = table && [...within(table)].filter(({ tagName }) => tagName === "tr");
      return {
        name: `${path} ${attribute(heading ?? figure, "id")}`,
        heading: heading ? textOf(heading).trim() : "",
        summary: summary ? textOf(summary).trim() : "",
        table:
          rows?.map((row) =>
            [...within(row)].filter(({ tagName }) => tagName === "th" || tagName === "td").map(textOf),
          ) ?? null,
      };
    });
}

/** Arabic says one and two in the noun. */
const spelled = (text: string): string => text.replaceAll(/واحدة?/g, "1").replaceAll("مبادرتان", "2");

/** Numbers as written, without what parts their thousands; a comma before other than three digits is a decimal one. */
const numbersIn = (text: string): readonly number[] =>
  (spelled(text).match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((written) =>
    Number(written.replaceAll(/[,\u00a0\u202f](?=\d{3}(?!\d))/g, "").replace(",", ".")),
  );
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const data = fileURLToPath(new URL("../../data", import.meta.url));
/** How many initiatives there are: one may stand in several rows, so that rows do not add up to them. */
const initiatives = readdirSync(`${data}/initiatives`).length;

/** What a sentence about a table may say: its numbers, how many rows have them or have none, and what they add up to. */
function sayable(table: readonly (readonly string[])[]): ReadonlySet<number> {
  const [head = [], ...rows] = table;
  const columns = head.map((_, at) => rows.map((row) => row[at] ?? ""));
  const counted = columns.flatMap((column) => {
    const filled = column.filter((cell) => numbersIn(cell).length > 0).length;
    const sames = [...new Set(column)].map((cell) => column.filter((one) => one === cell).length);
    const hasSome = (cell: string): boolean => (numbersIn(cell)[0] ?? 0) > 0;
    // The last row may be the world as a whole beside its regions.
    const [some, ofRegions] = [column.filter(hasSome).length, column.slice(0, -1).filter(hasSome).length];
    return [filled, some, ofRegions, column.length - filled, ...sames];
  });
  const firsts = (cells: readonly string[]): readonly number[] => cells.map((cell) => numbersIn(cell)[0] ?? 0);
  const added = [...columns.map(firsts), ...rows.map((row) => firsts(row.slice(1)))].map(sum);
  // Of a row the last is often the sum of the others.
  const parts = rows.map((row) => sum(firsts(row.slice(1, -1))));
  const whole = sum(rows.flatMap((row) => firsts(row.slice(1))));
  const others = [rows.length, head.length - 1, new Set(columns[0]).size, whole, initiatives];
  return new Set([...table.flat().flatMap(numbersIn), ...counted, ...added, ...parts, ...others]);
}

const figures = builtFigurePages().flatMap(({ path, html }) => figuresOf(path, html));

describe("every figure of the built pages", () => {
  it("has a heading and a sentence", () => {
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ heading, summary }) => heading === "" || summary === "").map(({ name }) => name)).toEqual(
      [],
    );
  });

  it("says in its sentence no number that its table does not bear out", () => {
    const unborne = figures.flatMap(({ name, summary, table }) => {
      if (table === null) return [];
      const known = sayable(table);
      const missing = numbersIn(summary).filter((number) => !known.has(number));
      return missing.length === 0 ? [] : [`${name}: ${missing.join(", ")} in "${summary}"`];
    });
    expect(unborne).toEqual([]);
  });
});
