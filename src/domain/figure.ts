/** A figure as data: what every chart, map and table of the Atlas has, whatever draws it. */
import type { CitedNumber, LanguageTag, SourceId } from "#data/records.ts";

/**
 * A cell of a figure's table. A number carries its citation; null is "not recorded"; `text` writes it where it is not a plain
 * number. Computed: worked out here, in words how, from cited numbers or, where there are none, from the records themselves;
 * `value` is its number where the text says one. `sources`: what else the cell rests on.
 */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly to: string | null; readonly sources?: readonly SourceId[] }
  | { readonly kind: "number"; readonly number: CitedNumber | null; readonly counts: string; readonly text?: string }
  | {
      readonly kind: "computed";
      readonly text: string;
      readonly value?: number;
      readonly how: string;
      readonly from: readonly CitedNumber[];
      readonly sources?: readonly SourceId[];
    };

/** The cited numbers a cell rests on. */
export function citedIn(cell: Cell): readonly CitedNumber[] {
  if (cell.kind === "computed") return cell.from;
  return cell.kind === "number" && cell.number !== null ? [cell.number] : [];
}

/** Whatever a cell rests on, each source once. */
export function sourcesOfCell(cell: Cell): readonly SourceId[] {
  const others = cell.kind === "number" ? [] : (cell.sources ?? []);
  return [...new Set([...citedIn(cell).map(({ source }) => source), ...others])];
}

export interface FigureRow {
  readonly key: string;
  /** The row the page is about, set off from the others. */
  readonly isHere: boolean;
  readonly head: { readonly text: string; readonly to: string | null };
  readonly cells: readonly Cell[];
  /** What the record of the row rests on as a whole. */
  readonly sources?: readonly SourceId[];
}

export interface FigureModel {
  readonly id: string;
  /** Says what is compared, with its unit. */
  readonly heading: string;
  /** One sentence, computed from the rows. */
  readonly summary: string;
  /** Heads of the columns, the first for the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** What may be compared and what not. */
  readonly note: string | null;
  /** The language of the note, where it is not the page's. */
  readonly noteLanguage?: LanguageTag;
  readonly sources: readonly SourceId[];
}

/** The sources behind some rows, each once. */
function sourcesOfRows(rows: readonly FigureRow[]): readonly SourceId[] {
  return [...new Set(rows.flatMap((row) => [...row.cells.flatMap(sourcesOfCell), ...(row.sources ?? [])]))];
}

/** Throws for a figure that would not say what it shows. */
function checkSaid(model: Omit<FigureModel, "sources">): void {
  if (model.rows.length === 0) throw new Error(`Figure ${model.id} has no rows`);
  if (model.summary.trim() === "") throw new Error(`Figure ${model.id} has no summary`);
  if (model.heading.trim() === "") throw new Error(`Figure ${model.id} has no heading`);
  const uneven = model.rows.find((row) => row.cells.length + 1 !== model.columns.length);
  if (uneven) throw new Error(`Figure ${model.id}: row ${uneven.key} does not fit the columns`);
}

/**
 * Makes a figure. Throws for one that would not say what it shows: no rows, rows that do not fit the columns, no summary,
 * or a number without a source.
 */
export function createFigure(model: Omit<FigureModel, "sources">): FigureModel {
  checkSaid(model);
  const sources = sourcesOfRows(model.rows);
  if (sources.length === 0) throw new Error(`Figure ${model.id} cites no source`);
  return { ...model, sources };
}

/**
 * Makes a figure that counts records of the Atlas: its numbers are texts and rest on the records, so it may cite no source.
 * Throws as `createFigure` does otherwise.
 */
export function createTally(model: Omit<FigureModel, "sources">): FigureModel {
  checkSaid(model);
  return { ...model, sources: sourcesOfRows(model.rows) };
}
