import { beforeAll, describe, expect, it } from "vitest";
import type { Exports } from "#build/exports/export-files.ts";
import type { ExportContext } from "#build/exports/export-context.ts";
import { publishedTables, textOf } from "./published.ts";
import type { PublishedTable } from "./published.ts";
import { realExports } from "./real-exports.ts";

describe("the table of translations", () => {
  let made: Exports & { readonly context: ExportContext };
  let tables: readonly PublishedTable[] = [];
  let rows: PublishedTable["rows"] = [];
  beforeAll(async () => {
    made = await realExports();
    tables = publishedTables(made.files);
    rows = tables.find(({ name }) => name === "translations")?.rows ?? [];
  }, 60_000);

  it("has every text that the records have, each once", () => {
    const { translations } = made.context.dataset;
    expect(rows).toHaveLength(translations.reduce((sum, { places }) => sum + places.length, 0));
    const keys = rows.map((row) => ["kind", "record", "language", "place"].map((name) => row.get(name)).join(" "));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it("names records by the keys of their tables", () => {
    const known = new Map(
      tables.map(({ name, rows: of, schema }) => [
        name,
        new Set(of.map((row) => String(row.get(schema.primaryKey[0] ?? "")))),
      ]),
    );
    const lost = rows.filter((row) => known.get(String(row.get("kind")))?.has(String(row.get("record"))) !== true);
    expect(lost.map((row) => [...row.values()].slice(0, 2))).toEqual([]);
  });

  it("says the text, and whether a person has reviewed it", () => {
    const event = made.context.dataset.events.find(({ id }) => id === "2018-asia-oceania-hanoi");
    const row = rows.find(
      (one) => one.get("record") === event?.id && one.get("language") === "fr" && one.get("place") === "summary",
    );
    expect(row?.get("text")).toBe(event?.summary.fr);
    expect(row?.get("reviewed")).toBe(false);
  });

  it("stands in the JSON file by record, texts beside the English", () => {
    const { translations, records } = JSON.parse(textOf(made.files, "atlas.json"));
    expect(translations).toEqual(made.context.dataset.translations);
    expect(Object.keys(records.events[0].name)).toEqual(["en", "ar", "de", "es", "fr", "ru", "zh"]);
  });
});
