import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFigure } from "#domain/figure.ts";
import type { FigureModel } from "#domain/figure.ts";
import { detailsOf } from "#domain/figure-file/figure-details.ts";
import { figureCsv } from "#features/take-away/figure-csv.ts";
import { formulaStart, unguardFormula } from "#domain/figure-file/formula-guard.ts";
import { figure, fileOf, sources } from "./figures.ts";

/** Records of a CSV by column, read by a parser that is not ours. */
function read(csv: string): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = parse(csv, { record_delimiter: "\r\n", relax_column_count: false });
  return rows.map((row) => new Map(head.map((name, at) => [unguardFormula(name), row[at] ?? ""])));
}
const source = (id: string) => sources.find((one) => one.id === id);
const inLines = (texts: readonly string[]): string => (texts.some(Boolean) ? texts.join("\n") : "");

/** What the file must say of each row, worked out from the figure alone. */
function expected(model: FigureModel): readonly ReadonlyMap<string, string | number>[] {
  const { words, addressOf } = fileOf(model);
  return model.rows.map((row) => {
    const entries = row.cells.flatMap((cell, at): [string, string | number][] => {
      const name = model.columns[at + 1] ?? "";
      const known = detailsOf(cell, words.write);
      return [
        [name, known.value ?? known.shown],
        [`${name} · shown`, known.shown],
        [`${name} · status`, known.status],
        [`${name} · qualifier`, known.qualifier ?? ""],
        [`${name} · counts`, known.counts ?? ""],
        [`${name} · how`, known.how ?? ""],
        [`${name} · source-ids`, inLines(known.bases.map((basis) => basis.source))],
        [`${name} · source-titles`, inLines(known.bases.map((basis) => source(basis.source)?.title ?? ""))],
        [`${name} · source-addresses`, inLines(known.bases.map((basis) => source(basis.source)?.url ?? ""))],
        [`${name} · pointers`, inLines(known.bases.map((basis) => basis.pointer ?? ""))],
      ];
    });
    const page: [string, string] = ["· page", row.head.to === null ? "" : addressOf(row.head.to)];
    return new Map<string, string | number>([[model.columns[0] ?? "", row.head.text], ...entries, page]);
  });
}

/** A column that is empty in every row is left out; of a column of plain texts only the texts stand. */
function readAs(found: string | undefined, name: string, wanted: string | number): string | number {
  if (found === undefined) return /· (?:shown|status)$/.test(name) ? wanted : "";
  return typeof wanted === "number" ? Number(found) : unguardFormula(found);
}

test("a parser that is not ours gets every record again", () => {
  fc.assert(
    fc.property(figure, (model) => {
      const rows = read(figureCsv(fileOf(model)));
      const wanted = expected(model);
      expect(rows).toHaveLength(wanted.length);
      for (const [at, row] of rows.entries()) {
        for (const [name, field] of wanted[at] ?? []) expect(readAs(row.get(name), name, field)).toEqual(field);
      }
    }),
    { numRuns: 300 },
  );
});

test("no text can run as a formula, and numbers stay numbers", () => {
  const text = (some: string) => ({ kind: "text" as const, text: some, to: null });
  const [one] = sources;
  if (!one) throw new Error("no source");
  const model = createFigure({
    id: "x",
    heading: "X",
    summary: "X.",
    note: null,
    columns: ["=Name", "+Text", "Value"],
    rows: [
      {
        key: "a",
        isHere: false,
        head: { text: "-a", to: null },
        cells: [
          text("@b"),
          { kind: "number", counts: "degrees", number: { value: -3, qualifier: null, source: one.id, pointer: "p" } },
        ],
      },
      {
        key: "b",
        isHere: false,
        head: { text: "b", to: null },
        cells: [text("'c"), { kind: "number", counts: "degrees", number: null }],
      },
    ],
  });
  const [head = [], first = [], second = []] = parse(figureCsv(fileOf(model)));
  expect(head.slice(0, 3)).toEqual(["'=Name", "'+Text", "Value"]);
  expect(first.slice(0, 5)).toEqual(["'-a", "'@b", "-3", "'-3", "stated"]);
  expect(second.slice(0, 5)).toEqual(["b", "''c", "", "", "not-recorded"]);
  for (const field of [...head, ...first, ...second])
    expect(formulaStart.test(field) && !/^'|^-3$/.test(field)).toBe(false);
});
