import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import profile from "../../fixtures/frictionless/tabular-data-package.json";
import { publishedTables, textOf } from "./published.ts";
import type { CellValue, Field, PublishedTable } from "./published.ts";
import { realExports } from "./real-exports.ts";

let tables: readonly PublishedTable[] = [];
let descriptor: unknown = null;
beforeAll(async () => {
  const { files } = await realExports();
  tables = publishedTables(files);
  descriptor = JSON.parse(textOf(files, "datapackage.json"));
}, 60_000);

/** What a cell breaks of what its field promises; null: nothing. */
function breach(value: CellValue, { type, constraints, format }: Field): string | null {
  if (value === null) return constraints.required === true ? "is empty" : null;
  const { pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  if (type === "boolean" && typeof value !== "boolean") return "is no truth value";
  if (type === "integer" && !Number.isInteger(value)) return "is no whole number";
  if (type === "number" && !Number.isFinite(value)) return "is no number";
  if (typeof value === "number" && (value < minimum || value > maximum)) return "is out of range";
  if (type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return "is no date";
  if (format === "uri" && !URL.canParse(String(value))) return "is no address";
  if (pattern !== undefined && !new RegExp(pattern, "u").test(String(value))) return `is not ${pattern}`;
  return constraints.enum === undefined || constraints.enum.some((one) => one === value) ? null : "is not on the list";
}

const keyOf = (row: PublishedTable["rows"][number], columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row.get(column) ?? null));

describe("the data package", () => {
  it("follows the profile of Tabular Data Packages", () => {
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  it("describes what is there: every cell has the type it promises and keeps within the constraints", () => {
    const breaches = tables.flatMap((table) =>
      table.rows.flatMap((row, index) =>
        table.schema.fields.flatMap((field) => {
          const reason = breach(row.get(field.name) ?? null, field);
          return reason === null ? [] : [`${table.path} row ${index + 1} ${field.name} ${reason}`];
        }),
      ),
    );
    expect(breaches).toEqual([]);
    expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(4000);
  });

  it("names each row once by its primary key", () => {
    for (const { path, rows, schema } of tables) {
      const keys = rows.map((row) => keyOf(row, schema.primaryKey));
      expect(new Set(keys).size, path).toBe(rows.length);
    }
  });

  it("resolves every foreign key", () => {
    const lost = tables.flatMap((table) =>
      table.schema.foreignKeys.flatMap(({ fields, reference }) => {
        const named = reference.resource === "" ? table : tables.find(({ name }) => name === reference.resource);
        const known = new Set(named?.rows.map((row) => keyOf(row, reference.fields)));
        return table.rows
          .filter((row) => fields.every((field) => row.get(field) !== null))
          .map((row) => keyOf(row, fields))
          .filter((key) => !known.has(key))
          .map((key) => `${table.name}(${fields.join()}) ${key} is not in ${reference.resource}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  it("has a foreign key for every column that holds an id", () => {
    const keys = tables.flatMap(({ name, schema }) =>
      schema.foreignKeys.flatMap(({ fields }) => fields.map((field) => `${name}.${field}`)),
    );
    // A subject is a record of any of several kinds.
    const idLike = tables
      .filter(({ name }) => !["conflicts", "gap_subjects"].includes(name))
      .flatMap(({ name, schema, rows }) =>
        schema.fields
          .filter((field) => field.name !== schema.primaryKey[0] || schema.primaryKey.length > 1)
          .filter((field) => field.constraints.pattern === "^[a-z0-9]+(?:-[a-z0-9]+)*$" && rows.length > 0)
          .map((field) => `${name}.${field.name}`),
      );
    expect(idLike.filter((column) => !keys.includes(column))).toEqual([]);
    expect(keys.length).toBeGreaterThan(80);
  });
});
