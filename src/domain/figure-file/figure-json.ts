/** A figure's table as JSON: what the table says, cell by cell, with its sources, and what each column and word means. */
import type { SourceBrief } from "#data/briefs.ts";
import type { FigureRow } from "#domain/figure.ts";
import { cellStatuses, detailsOf } from "./figure-details.ts";
import type { CellStatus } from "./figure-details.ts";
import { dataLicence, publisher } from "./figure-file.ts";
import type { FigureFile } from "./figure-file.ts";

const sourceEntry = ({ id, title, language, publisher: by, published, url, primary, mirror }: SourceBrief) => ({
  id,
  title,
  language,
  publisher: by,
  published,
  address: url,
  primary,
  mirror,
});

function rowEntry(row: FigureRow, { figure, words, addressOf }: FigureFile) {
  return {
    label: row.head.text,
    page: row.head.to === null ? null : addressOf(row.head.to),
    ...(row.sources === undefined ? {} : { sources: row.sources }),
    cells: row.cells.map((cell, at) => ({ column: figure.columns[at + 1] ?? "", ...detailsOf(cell, words.write) })),
  };
}

/** Indented by two spaces, so that people can read it. */
export function figureJson(file: FigureFile): string {
  const { figure, release, words } = file;
  const content = {
    title: figure.heading,
    summary: figure.summary,
    note: figure.note,
    address: file.address,
    publisher,
    dataVersion: release.id,
    dataDate: release.date,
    licence: dataLicence,
    statuses: Object.fromEntries(cellStatuses.map((status): [CellStatus, string] => [status, words.status(status)])),
    columns: figure.columns,
    rows: figure.rows.map((row) => rowEntry(row, file)),
    sources: file.sources.map(sourceEntry),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
