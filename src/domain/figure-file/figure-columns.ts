/**
 * The columns of a figure's CSV. First comes each column of the table: the number where the cell has one, else its text, empty
 * where nothing is recorded. Columns that hold numbers or rest on sources are followed by what is known of each cell; of these, those that
 * are empty in every row are left out. Cells that rest on several sources name them line by line, in the same order in each column.
 */
import type { SourceBrief } from "#data/briefs.ts";
import type { SourceId } from "#data/records.ts";
import type { FigureRow } from "#domain/figure.ts";
import { detailsOf } from "./figure-details.ts";
import type { Basis, CellDetails } from "./figure-details.ts";
import { detailNames } from "./figure-file.ts";
import type { DetailName, FigureFile } from "./figure-file.ts";

export type Field = string | number;
export interface FileColumn {
  readonly name: string;
  /** One for each row. */
  readonly fields: readonly Field[];
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");
const lines = (texts: readonly string[]): string => (texts.some(Boolean) ? texts.map(oneLine).join("\n") : "");

type SourceOf = (id: SourceId) => SourceBrief | undefined;

function basisFields(bases: readonly Basis[], of: SourceOf): Readonly<Partial<Record<DetailName, string>>> {
  return {
    "source-ids": lines(bases.map(({ source }) => source)),
    "source-titles": lines(bases.map(({ source }) => of(source)?.title ?? "")),
    "source-addresses": lines(bases.map(({ source }) => of(source)?.url ?? "")),
    pointers: lines(bases.map(({ pointer }) => pointer ?? "")),
  };
}

function detailFields(details: CellDetails, of: SourceOf): Readonly<Partial<Record<DetailName, string>>> {
  return {
    shown: details.shown,
    status: details.status,
    qualifier: details.qualifier ?? "",
    counts: details.counts ?? "",
    how: details.how ?? "",
    ...basisFields(details.bases, of),
    "also-stated-by": lines(details.alsoStatedBy),
  };
}

const isPlain = ({ status, bases }: CellDetails): boolean => status === "text" && bases.length === 0;

function columnsOf(name: string, cells: readonly CellDetails[], file: FigureFile, of: SourceOf): readonly FileColumn[] {
  const main: FileColumn = { name, fields: cells.map(({ value, shown }) => value ?? shown) };
  if (cells.every(isPlain)) return [main];
  const rows = cells.map((details) => detailFields(details, of));
  const details = detailNames.map((detail) => ({
    name: file.words.detail(name, detail),
    fields: rows.map((row) => row[detail] ?? ""),
  }));
  return [main, ...details.filter(({ fields }) => fields.some((field) => field !== ""))];
}

function rowColumns(rows: readonly FigureRow[], file: FigureFile, of: SourceOf): readonly FileColumn[] {
  const page = {
    name: file.words.page,
    fields: rows.map(({ head }) => (head.to === null ? "" : file.addressOf(head.to))),
  };
  const bases = rows.map(({ sources = [] }) =>
    basisFields(
      sources.map((source) => ({ source, pointer: null })),
      of,
    ),
  );
  const details = detailNames.map((detail) => ({
    name: file.words.detail(file.words.record, detail),
    fields: bases.map((row) => row[detail] ?? ""),
  }));
  return [page, ...details].filter(({ fields }) => fields.some((field) => field !== ""));
}

/** All columns, in order. */
export function fileColumns(file: FigureFile): readonly FileColumn[] {
  const { figure, words } = file;
  const byId = new Map(file.sources.map((source) => [source.id, source]));
  const of: SourceOf = (id) => byId.get(id);
  const [head = "", ...others] = figure.columns;
  const cells = others.map((name, at) => ({
    name,
    details: figure.rows.flatMap(({ cells: own }) => {
      const cell = own[at];
      return cell === undefined ? [] : [detailsOf(cell, words.write)];
    }),
  }));
  return [
    { name: head, fields: figure.rows.map((row) => row.head.text) },
    ...cells.flatMap(({ name, details }) => columnsOf(name, details, file, of)),
    ...rowColumns(figure.rows, file, of),
  ];
}
