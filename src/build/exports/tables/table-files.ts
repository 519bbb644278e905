/** Every table of the dataset as a CSV file. */
import { tableFolder } from "#data/download-list.ts";
import type { Dataset } from "#data/records.ts";
import { textFile } from "../export-file.ts";
import type { ExportFile } from "../export-file.ts";
import { recordsByKind } from "../records-by-kind.ts";
import { csvOf } from "./csv.ts";
import { deriveTables } from "./derive-tables.ts";
import { rowsOf } from "./rows.ts";
import type { Row } from "./rows.ts";
import { withInner } from "./table.ts";
import type { Table } from "./table.ts";
import { translationRows, translationTable } from "./translation-table.ts";

/** A table with its file. */
export interface TableFile {
  readonly table: Table;
  readonly rowCount: number;
  readonly file: ExportFile;
}

function tableFile(table: Table, rows: readonly Row[]): TableFile {
  const file = textFile(`${tableFolder}/${table.name}.csv`, "text/csv", csvOf(table, rows));
  return { table, rowCount: rows.length, file };
}

/** In the order of the dataset: each kind of record, then the lists inside it; translations of all of them last. */
export function tableFiles(dataset: Dataset): readonly TableFile[] {
  const records = recordsByKind(dataset);
  const own = deriveTables().flatMap((root) => {
    const rows = rowsOf(root, root.kind === null ? [] : records[root.kind]);
    return withInner(root).map((table) => tableFile(table, rows.get(table.name) ?? []));
  });
  return [...own, tableFile(translationTable, translationRows(dataset, records))];
}
