/** A figure with everything its files say: the table as shown, its sources, and where and when it was taken. */
import type { SourceBrief } from "#data/briefs.ts";
import type { FigureModel } from "#domain/figure.ts";
import type { CellStatus, WriteNumber } from "./figure-details.ts";

/** Names of the columns that a file adds to those of the table, and the explanations it gives. */
export interface FileWords {
  /** "People: as shown" and so on; `column` is the head of a column of the table. */
  detail(column: string, detail: DetailName): string;
  /** Address of a row's own page. */
  readonly page: string;
  /** Name of the columns about a row as a whole. */
  readonly record: string;
  status(status: CellStatus): string;
  readonly write: WriteNumber;
}

/** In the order of the columns. */
export const detailNames = [
  "shown",
  "status",
  "qualifier",
  "counts",
  "how",
  "source-ids",
  "source-titles",
  "source-addresses",
  "pointers",
  "also-stated-by",
] as const;
export type DetailName = (typeof detailNames)[number];

export interface FigureFile {
  readonly figure: FigureModel;
  /** At least those that the figure names. */
  readonly sources: readonly SourceBrief[];
  /** Address of the view that the table was taken from, with its filters. */
  readonly address: string;
  /** Makes the whole address of a page of the Atlas from its path. */
  readonly addressOf: (path: string) => string;
  readonly release: { readonly id: string; readonly date: string };
  readonly words: FileWords;
}

/** The licence of the data. */
export const dataLicence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
export const publisher = "Global Vision Atlas";
