import { describe, expect, it } from "vitest";
import { columnGroups } from "#build/exports/tables/column-groups.ts";
import { deriveTables } from "#build/exports/tables/derive-tables.ts";
import { propertiesOf, unwrap } from "#build/exports/tables/schema-node.ts";
import type { SchemaNode } from "#build/exports/tables/schema-node.ts";
import { withInner } from "#build/exports/tables/table.ts";
import { recordSchema } from "#build/dataset/json-schemas.ts";
import { recordKinds } from "#build/dataset/record-kinds.ts";

const tables = deriveTables().flatMap(withInner);

/** Paths of all fields below a node that nobody described. */
function undescribed(node: SchemaNode, path: string): readonly string[] {
  return unwrap(node).shapes.flatMap((shape) => [
    ...propertiesOf(shape).flatMap(([key, value]) => [
      ...(unwrap(value).description === undefined ? [`${path}.${key}`] : []),
      ...undescribed(value, `${path}.${key}`),
    ]),
    ...(typeof shape.items === "object" && !Array.isArray(shape.items) ? undescribed(shape.items, `${path}[]`) : []),
  ]);
}

describe("the data dictionary", () => {
  it.each(recordKinds)("describes every field of the %s in the schema itself", (kind) => {
    expect(undescribed(recordSchema(kind), kind)).toEqual([]);
    expect(recordSchema(kind).description).toMatch(/\w+/);
  });

  it("notices a field without a description", () => {
    const node: SchemaNode = {
      type: "object",
      properties: { known: { type: "string", description: "Known" }, new: {} },
    };
    expect(undescribed(node, "record")).toEqual(["record.new"]);
  });

  it("describes every table and every column", () => {
    const silent = tables.flatMap(({ name, description, keys, columns }) =>
      [{ name: "", description }, ...keys, ...columns].flatMap((one) =>
        one.description.trim().length > 3 ? [] : [`${name}.${one.name}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  it("names tables and columns once, in lower case", () => {
    const names = tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, keys, columns } of tables) {
      const own = [...keys, ...columns].map((column) => column.name);
      expect(new Set(own).size, name).toBe(own.length);
      for (const one of [name, ...own]) expect(one).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    }
  });

  it("splits a number into value, qualifier, source and pointer, and a text into languages", () => {
    const events = tables.find(({ name }) => name === "events")?.columns.map(({ name }) => name) ?? [];
    for (const part of ["value", "qualifier", "source", "pointer"]) expect(events).toContain(`participants_${part}`);
    for (const tag of ["en", "ar", "de", "es", "fr", "ru", "zh"]) expect(events).toContain(`name_${tag}`);
  });

  it("says a text of seven languages once", () => {
    const outcomes = tables.find(({ name }) => name === "event_outcomes");
    const groups = outcomes === undefined ? [] : columnGroups(outcomes);
    expect(groups.map(({ name }) => name)).toEqual(["event", "position", "text_en … text_zh"]);
    expect(groups.map(({ isKey }) => isKey)).toEqual([true, true, false]);
    expect(groups[0]?.reference).toBe("events");
  });
});
