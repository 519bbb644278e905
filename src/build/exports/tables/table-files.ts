/** Every table of the dataset as a CSV file. */
import { tableFolder } from "#data/download-list.ts";
import type { Dataset } from "#data/records.ts";
import { textFile } from "../export-file.ts";
import type { ExportFile } from "../export-file.ts";
import { recordsByKind } from "../records-by-kind.ts";
import { csvOf } from "./csv.ts";
import { deriveTables } from "./derive-tables.ts";
import { rowsOf } from "./rows.ts";
import { withInner } from "./table.ts";
import type { Table } from "./table.ts";

/** A table with its file. */
export interface TableFile {
  readonly table: Table;
  readonly rowCount: number;
  readonly file: ExportFile;
}

/** In the order of the dataset: each kind of record, then the lists inside it. */
export function tableFiles(dataset: Dataset): readonly TableFile[] {
  const records = recordsByKind(dataset);
  return deriveTables().flatMap((root) => {
    const rows = rowsOf(root, records[root.kind]);
    return withInner(root).map((table) => {
      const own = rows.get(table.name) ?? [];
      const file = textFile(`${tableFolder}/${table.name}.csv`, "text/csv", csvOf(table, own));
      return { table, rowCount: own.length, file };
    });
  });
}
