/** What a table of the downloads is: a kind of record, or a list inside of one. */
import type { RecordKind } from "#data/schema.ts";

export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** What a value must be, besides its type. */
export interface Constraints {
  readonly required?: true;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Column {
  readonly name: string;
  /** Keys that lead from the row's own value to this one. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly format?: "uri";
  readonly constraints: Constraints;
  readonly description: string;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

export interface Table {
  readonly name: string;
  /** null: about records of all kinds. */
  readonly kind: RecordKind | null;
  readonly description: string;
  /** Keys that lead from the value of a row above to the list; empty for a table of records. */
  readonly path: readonly string[];
  /** Where its rows stand in `atlas.json`. */
  readonly jsonPath: string;
  /** Columns that say to which row above a row belongs, and its place there; empty for a table of records. */
  readonly keys: readonly Column[];
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Tables of the lists inside. */
  readonly children: readonly Table[];
}

/** A table and all tables of the lists inside it, in order. */
export function withInner(table: Table): readonly Table[] {
  return [table, ...table.children.flatMap(withInner)];
}
