/** The rows of all tables, from records that follow the schema. */
import { valueAt } from "../../dataset/json-path.ts";
import { recordKey } from "../../dataset/record-key.ts";
import type { Table } from "./table.ts";

/** null: the cell is empty. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];
/** By the name of the table; in the order of the records. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The rows of a list; anything else that stands in its place has none. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function addRow(table: Table, value: unknown, keys: Row, rows: Map<string, Row[]>): void {
  rows.get(table.name)?.push([...keys, ...table.columns.map(({ path }) => cellOf(valueAt(value, path)))]);
  const above = keys.length > 0 ? keys : [cellOf(valueAt(value, [recordKey(table.name)]))];
  for (const inner of table.children) {
    for (const [index, item] of listOf(valueAt(value, inner.path)).entries()) {
      addRow(inner, item, [...above, index + 1], rows);
    }
  }
}

/** Rows of a table of records and of all tables inside it. */
export function rowsOf(table: Table, records: readonly object[]): TableRows {
  const rows = new Map<string, Row[]>();
  const open = (one: Table): void => {
    rows.set(one.name, []);
    for (const inner of one.children) open(inner);
  };
  open(table);
  for (const record of records) addRow(table, record, [], rows);
  return rows;
}
