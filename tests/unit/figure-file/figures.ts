/** Arbitrary figures, with texts that spreadsheets, CSV and JSON stumble over. */
import fc from "fast-check";
import { sourceId } from "#data/schema/identifiers.ts";
import type { SourceBrief } from "#data/briefs.ts";
import type { Cell, FigureModel, FigureRow } from "#domain/figure.ts";
import { createTally } from "#domain/figure.ts";
import type { FigureFile } from "#domain/figure-file/figure-file.ts";

const awkward = [
  "=1+1",
  "+49 30",
  "-3",
  "@cmd",
  "\ttab",
  "\rreturn",
  "'quoted'",
  '"',
  'a "b", c',
  "a\nb",
  "a\r\nb",
  ";",
  "0",
  "",
  "‏العربية, 12",
  "中文；",
  "é",
  " ends in space ",
  "\uFEFFmark",
  "NaN",
  "1e3",
  "<b>&amp;",
];
const text = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: "grapheme" }));
const line = text.map((some) => some.replace(/\s*[\r\n]+\s*/g, " "));
const ids = ["one-source", "another-source", "a-third"].map((id) => sourceId.parse(id));
const anId = fc.constantFrom(...ids);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);

const cited = fc.record({
  value: number,
  qualifier: fc.constantFrom(null, "over" as const, "about" as const),
  source: anId,
  pointer: line.filter((some) => some !== ""),
});
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text, to: fc.constant(null) }),
  fc.record({ kind: fc.constant("text" as const), text, to: fc.constant(null), sources: fc.uniqueArray(anId) }),
  fc.record({ kind: fc.constant("number" as const), number: fc.option(cited), counts: text }),
  fc.record({ kind: fc.constant("number" as const), number: fc.option(cited), counts: text, text }),
  fc.record({ kind: fc.constant("computed" as const), text, value: number, how: text, from: fc.array(cited) }),
);

const columnNames = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });
/** Figures with any rows under any column heads. */
export const figure: fc.Arbitrary<FigureModel> = columnNames.chain((columns) => {
  const cells = fc.array(cell, { minLength: columns.length - 1, maxLength: columns.length - 1 });
  const row = fc.record({ head: fc.record({ text, to: fc.constantFrom(null, "/events/one/") }), cells });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  return rows.map((some) =>
    createTally({
      id: "any",
      heading: "Any figure",
      summary: "A finding.",
      note: null,
      columns,
      rows: some.map((one, at): FigureRow => ({ key: String(at), isHere: false, ...one })),
    }),
  );
});

export const sources: readonly SourceBrief[] = ids.map((id, at) => ({
  id,
  title: at === 0 ? '"Über" = , ; 図書館' : `Title ${at}`,
  language: "en",
  publisher: "A publisher",
  url: at === 1 ? null : `https://example.org/${at}?a=1&b=2`,
  published: "2018-05",
  primary: at === 0,
  mirror: false,
  uses: 1,
}));

/** A figure as a file of a site at example.org. */
export const fileOf = (model: FigureModel): FigureFile => ({
  figure: model,
  sources,
  address: "https://example.org/charts/?one=table#one",
  addressOf: (path) => `https://example.org${path}`,
  release: { id: "1.0.0", date: "2026-11-22" },
  words: {
    detail: (column, detail) => `${column} · ${detail}`,
    page: "· page",
    record: "· record",
    status: (status) => `means ${status}`,
    write: ({ value, qualifier }) => [qualifier, value].filter((part) => part !== null).join(" "),
  },
});
