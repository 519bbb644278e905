import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dataPackage } from "#build/exports/data-package.ts";
import { exportContext } from "#build/exports/export-context.ts";
import type { ExportFile } from "#build/exports/export-file.ts";
import { jsonFile } from "#build/exports/export-file.ts";
import { recordsByKind } from "#build/exports/records-by-kind.ts";
import { tableFiles } from "#build/exports/tables/table-files.ts";
import { recordSchema } from "#build/dataset/json-schemas.ts";
import { recordKinds, singular } from "#build/dataset/record-kinds.ts";
import { siteAddress } from "#build/site-address.ts";
import type { Dataset } from "#data/records.ts";
import { id, smallDataset, someEvent, someInitiative } from "../compile/small-dataset.ts";
import { publishedTables, textOf } from "./published.ts";
import { realExports } from "./real-exports.ts";
import { Rebuilder } from "./rebuild-records.ts";

describe("the tables of the record", () => {
  let files: readonly ExportFile[] = [];
  let dataset: Dataset = smallDataset({});
  let rebuilder = new Rebuilder([]);
  beforeAll(async () => {
    const exports = await realExports();
    files = exports.files;
    dataset = exports.context.dataset;
    rebuilder = new Rebuilder(publishedTables(files));
  }, 60_000);

  it.each(recordKinds)("give back every one of the %s", (kind) => {
    const rebuilt = rebuilder.records(kind, textOf(files, `schema/${singular[kind]}.schema.json`));
    expect(rebuilt).toStrictEqual(recordsByKind(dataset)[kind]);
  });

  it("hold what the JSON file holds", () => {
    const { records }: { records: unknown } = JSON.parse(textOf(files, "atlas.json"));
    expect(records).toEqual(recordsByKind(dataset));
  });
});

/** What breaks careless writers and readers of CSV: quotes, line ends, formulas, apostrophes, other scripts, byte order marks. */
const trouble = fc.constantFrom(
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "=1+1",
  "+49",
  "-5",
  "@sum",
  "'",
  "''=",
  "\uFEFF",
  " ",
  "null",
  "مكتبة",
  "שלום, \u202Eעולם",
  "图书馆",
  "Thư viện Quốc gia",
  "𝔊lyph",
  "e\u0301",
  "\u2028",
  "\\",
  "1e5",
  "true",
  "0012",
);
const text = fc
  .array(fc.oneof(trouble, fc.string({ unit: "binary", maxLength: 6 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""))
  .filter((joined) => joined !== "");
const plain = { noNullPrototype: true } as const;
const maybeText = fc.option(text);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const local = fc.record({ en: text, ar: text, zh: text }, { requiredKeys: ["en"], ...plain });
const cited = fc.record(
  {
    value: number,
    qualifier: fc.constantFrom("over" as const, null),
    source: fc.constant(id.source("s")),
    pointer: text,
  },
  plain,
);
const statement = fc.record(
  {
    field: text,
    value: fc.oneof(maybeText, fc.array(text, { minLength: 1, maxLength: 3 })),
    source: fc.constant(id.source("s")),
    pointer: text,
  },
  plain,
);

const anyEvent = fc
  .record({
    name: local,
    host: maybeText,
    note: maybeText,
    organisations: fc.array(text, { maxLength: 3 }),
    outcomes: fc.array(local, { maxLength: 2 }),
    people: fc.array(fc.record({ name: text, role: text }, plain), { maxLength: 2 }),
    participants: fc.option(cited),
    statements: fc.array(statement, { maxLength: 2 }),
  })
  .map((given) => someEvent("a", given));
const anyInitiative = fc
  .record({
    summary: local,
    figures: fc.array(
      fc.tuple(cited, local, text).map(([figure, label, unit]) => ({ ...figure, label, unit })),
      { maxLength: 2 },
    ),
    sdgs: fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 3 }),
  })
  .map((given) => someInitiative("i", given));

describe("tables of any text and number", () => {
  it("give back what was put in", () => {
    const schemas = new Map(
      (["events", "initiatives"] as const).map((kind) => [kind, JSON.stringify(recordSchema(kind))]),
    );
    fc.assert(
      fc.property(anyEvent, anyInitiative, (event, initiative) => {
        const dataset = smallDataset({ events: [event], initiatives: [initiative] });
        const context = exportContext(dataset, siteAddress({}));
        const tables = tableFiles(dataset);
        const files = [...tables.map(({ file }) => file), dataPackage(tables, context)];
        const back = new Rebuilder(publishedTables(files));
        expect(back.records("events", schemas.get("events") ?? "")).toStrictEqual([event]);
        expect(back.records("initiatives", schemas.get("initiatives") ?? "")).toStrictEqual([initiative]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("are guarded against being run as formulas", () => {
    const dataset = smallDataset({ events: [someEvent("a", { host: "=cmd()", note: "'quoted" })] });
    const events = tableFiles(dataset).find(({ table }) => table.name === "events");
    const csv = textOf(events === undefined ? [] : [events.file], "csv/events.csv");
    expect(csv).toContain(",'=cmd(),");
    expect(csv).toContain(",''quoted\r\n");
  });

  it("are described the same whether or not the origin is known", () => {
    const context = exportContext(smallDataset({}), siteAddress({}));
    expect(context.homepage).toBeNull();
    expect(context.download("atlas.json")).toBe("atlas.json");
    expect(context.address("/events/x/")).toBe("../events/x/");
    expect(jsonFile("a.json", "application/json", {}).bytes.length).toBe(3);
  });
});
