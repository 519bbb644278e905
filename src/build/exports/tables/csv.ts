/** A table as CSV (RFC 4180): commas, CRLF, quotes where needed, UTF-8, an empty cell for null. */
import Papa from "papaparse";
import { guardFormula } from "#domain/figure-file/formula-guard.ts";
import type { Row } from "./rows.ts";
import type { Table } from "./table.ts";

/** Excel takes a CSV for UTF-8 only if it begins with this. */
export const byteOrderMark = "\uFEFF";

/** The text of the file. Texts that a spreadsheet would run as a formula are guarded. */
export function csvOf(table: Table, rows: readonly Row[]): string {
  const names = [...table.keys, ...table.columns].map((column) => column.name);
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? guardFormula(cell) : cell)));
  return `${Papa.unparse([names, ...cells], { newline: "\r\n" })}\r\n`;
}
