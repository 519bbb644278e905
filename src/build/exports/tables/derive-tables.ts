/** The tables of the downloads, derived from the schema of the records: a new field is a new column without a line of code. */
import type { RecordKind } from "#data/schema.ts";
import { recordSchema } from "../../dataset/json-schemas.ts";
import { recordKey } from "../../dataset/record-key.ts";
import { recordKinds, singular } from "../../dataset/record-kinds.ts";
import { flattenObject } from "./flatten.ts";
import type { Flattened, InnerList } from "./flatten.ts";
import { foreignKeysOf } from "./foreign-keys.ts";
import { columnOf } from "./column-of.ts";
import { entryName, tableName } from "./names.ts";
import { propertiesOf, unwrap } from "./schema-node.ts";
import type { Column, Table } from "./table.ts";

function place(name: string, description: string): Column {
  return { name, path: [], type: "integer", constraints: { required: true, minimum: 1 }, description };
}

/** Columns that tell to which row above a row belongs; `root` is what one record is called. */
function keysBelow(above: Table, root: string): readonly Column[] {
  const own = place("position", "Place in the list, from 1");
  if (above.keys.length > 0) {
    const [record] = above.keys;
    const row = place("parent_position", `Place of the row of ${above.name} it belongs to`);
    return record === undefined ? [row, own] : [record, row, own];
  }
  const id = above.columns.find((column) => column.name === recordKey(above.name));
  if (id === undefined) throw new Error(`The table ${above.name} has no key`);
  return [{ ...id, name: root, path: [], description: `The ${root} it belongs to` }, own];
}

function contentOf({ items, path, description }: InnerList): Flattened {
  const { shapes, description: own = description } = unwrap(items);
  const [first] = shapes;
  if (first?.type !== "object") {
    return {
      columns: [columnOf({ name: entryName(path), path: [], description: own, shapes, isRequired: true })],
      lists: [],
    };
  }
  // A text in several languages has nothing but the languages.
  const isText = propertiesOf(first).some(([key]) => key === "en");
  return flattenObject(first, { path: [], isRequired: true, description: isText ? own : "" }, isText ? ["text"] : []);
}

function innerTable(list: InnerList, above: Table, root: string): Table {
  const { columns, lists } = contentOf(list);
  const keys = keysBelow(above, root);
  const table = {
    name: tableName(above.keys.length === 0 ? root : above.name, list.path),
    kind: above.kind,
    description: list.description,
    path: list.path,
    jsonPath: `${[above.jsonPath, ...list.path].join(".")}[*]`,
    keys,
    columns,
    primaryKey: keys.map((key) => key.name),
  };
  return withLists({ ...table, foreignKeys: foreignKeysOf(table, above), children: [] }, lists, root);
}

function withLists(table: Table, lists: readonly InnerList[], root: string): Table {
  return { ...table, children: lists.map((list) => innerTable(list, table, root)) };
}

/** The table of a kind of record, with those of the lists inside it. */
function deriveTable(kind: RecordKind): Table {
  const schema = recordSchema(kind);
  const { columns, lists } = flattenObject(schema, { path: [], isRequired: true, description: "" }, []);
  const table = {
    name: kind,
    kind,
    description: schema.description ?? "",
    path: [],
    jsonPath: `$.records.${kind}[*]`,
    keys: [],
    columns,
    primaryKey: [recordKey(kind)],
  };
  return withLists({ ...table, foreignKeys: foreignKeysOf(table, null), children: [] }, lists, singular[kind]);
}

/** One table a kind of record, in the order of the dataset. */
export const deriveTables = (): readonly Table[] => recordKinds.map(deriveTable);
