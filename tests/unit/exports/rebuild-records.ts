/** Puts records together again from the tables and the published JSON Schema: the way back that any reader could go. */
import { z } from "zod";
import type { CellValue, PublishedTable, TableRow } from "./published.ts";

interface Node {
  readonly type?: string | readonly string[] | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly items?: Node | undefined;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly required?: readonly string[] | undefined;
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    anyOf: z.array(node).optional(),
    items: node.optional(),
    properties: z.record(z.string(), node).optional(),
    required: z.array(z.string()).optional(),
  }),
);

/** A row with where it stands: its table's place in the JSON file and the keys of the rows inside it. */
interface Here {
  readonly row: TableRow;
  readonly table: PublishedTable;
  readonly keys: readonly CellValue[];
}

const shapesOf = (one: Node): readonly Node[] => one.anyOf?.flatMap(shapesOf) ?? [one];
const is = (one: Node, type: string): boolean =>
  (typeof one.type === "string" ? [one.type] : (one.type ?? [])).includes(type);

/** Rebuilds records; throws where a table is missing. */
export class Rebuilder {
  private readonly byPath: ReadonlyMap<string, PublishedTable>;
  constructor(tables: readonly PublishedTable[]) {
    this.byPath = new Map(tables.map((table) => [table.jsonPath, table]));
  }

  /** All records of a kind, by the text of its JSON Schema. */
  records(kind: string, schemaText: string): readonly unknown[] {
    const schema = node.parse(JSON.parse(schemaText));
    const table = this.table(`$.records.${kind}[*]`);
    const [key = ""] = table.schema.primaryKey;
    return table.rows.map((row) => this.value(schema, table.jsonPath, { row, table, keys: [row.get(key) ?? null] }));
  }

  private table(path: string): PublishedTable {
    const table = this.byPath.get(path);
    if (table === undefined) throw new Error(`No table holds ${path}`);
    return table;
  }

  private value(schema: Node, at: string, here: Here): unknown {
    const shapes = shapesOf(schema);
    const object = shapes.find((shape) => is(shape, "object"));
    const mayBeNull = shapes.some((shape) => is(shape, "null"));
    if (object !== undefined) return mayBeNull && this.isEmpty(at, here) ? null : this.object(object, at, here);
    const list = shapes.find((shape) => is(shape, "array"));
    const cell = here.table.schema.fields.find(({ jsonPath }) => jsonPath === at);
    const single = cell === undefined ? null : (here.row.get(cell.name) ?? null);
    if (list === undefined || single !== null) return single;
    const items = this.list(list, `${at}[*]`, here);
    return items.length === 0 && mayBeNull ? null : items;
  }

  private isEmpty(at: string, { table, row }: Here): boolean {
    const inside = table.schema.fields.filter(({ jsonPath = "" }) => jsonPath.startsWith(`${at}.`));
    return inside.every(({ name }) => row.get(name) === null);
  }

  private object(schema: Node, at: string, here: Here): unknown {
    const entries = Object.entries(schema.properties ?? {}).flatMap(([key, one]): [string, unknown][] => {
      if (key === "$schema") return [];
      const value = this.value(one, `${at}.${key}`, here);
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      return isEmpty && schema.required?.includes(key) !== true ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
  }

  private list(schema: Node, path: string, { keys }: Here): readonly unknown[] {
    const table = this.table(path);
    const names = table.schema.primaryKey;
    const own = table.rows.filter((row) => keys.every((key, index) => row.get(names[index] ?? "") === key));
    const inOrder = own.toSorted((a, b) => Number(a.get("position")) - Number(b.get("position")));
    return inOrder.map((row) => {
      const here = { row, table, keys: [...keys.slice(0, 1), row.get("position") ?? null] };
      return this.value(schema.items ?? {}, path, here);
    });
  }
}
