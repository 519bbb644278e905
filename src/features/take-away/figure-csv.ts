/** A figure's table as CSV (RFC 4180, UTF-8). Papa Parse quotes; it is loaded with this module, when a reader asks. */
import Papa from "papaparse";
import { fileColumns } from "#domain/figure-file/figure-columns.ts";
import type { FigureFile } from "#domain/figure-file/figure-file.ts";
import { formulaStart } from "#domain/figure-file/formula-guard.ts";

/** Spreadsheets of one maker read a CSV as UTF-8 only where it begins with this. */
export const byteOrderMark = "\uFEFF";

/** Without byte order mark. Texts are guarded against being run as formulas; see `formula-guard.ts`. */
export function figureCsv(file: FigureFile): string {
  const columns = fileColumns(file);
  const data = file.figure.rows.map((_, row) => columns.map(({ fields }) => fields[row] ?? ""));
  const table = { fields: columns.map(({ name }) => name), data };
  return `${Papa.unparse(table, { newline: "\r\n", escapeFormulae: formulaStart })}\r\n`;
}
