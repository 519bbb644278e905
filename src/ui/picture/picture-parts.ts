/** What pictures are drawn from: charts and tables as plain data, in words that are ready to be printed. */
import type { Scope } from "#data/records.ts";
import type { BarMark } from "#ui/chart/bar-mark.ts";

export interface PictureBar {
  readonly label: string;
  /** Quieter words beside the label. */
  readonly detail: string | null;
  /** Number in the disc of a stop; hollow where people are not recorded. */
  readonly disc: { readonly order: number; readonly isHollow: boolean } | null;
  /** The value in words, or what is said in its place; null for a row that only heads others. */
  readonly value: string | null;
  readonly mark: BarMark;
  readonly scope: Scope | null;
  /** Parts of a stacked bar, named beneath it. */
  readonly parts: readonly PicturePart[];
}
export interface PicturePart {
  readonly name: string;
  readonly value: string;
  readonly scope: Scope | null;
}
export interface PicturePanel {
  /** null: the only panel. */
  readonly name: string | null;
  /** A total that a source states, or that none does; null where no panel has one. */
  readonly total: string | null;
  readonly bars: readonly PictureBar[];
}
export interface BarsPicture {
  readonly panels: readonly PicturePanel[];
  readonly axis: { readonly end: number; readonly ticks: readonly { readonly at: number; readonly label: string }[] };
  /** Says what the hatching means; null where nothing is unknown. */
  readonly unknown: string | null;
}

export interface LinePicture {
  /** In order of time; instants in milliseconds, the same where a date is known to the day. */
  readonly points: readonly {
    readonly from: number;
    readonly to: number;
    /** One a series; null: not recorded. */
    readonly values: readonly (number | null)[];
    readonly labels: readonly string[];
  }[];
  readonly series: readonly { readonly name: string; readonly scope: Scope | null }[];
  readonly writeTick: (tick: number) => string;
  readonly writeDate: (date: string) => string;
}

export interface PictureCell {
  /** null: not recorded; 0: nothing. */
  readonly value: number | null;
  /** The number beside the circle; empty for none. */
  readonly label: string;
  readonly ring: "stated" | "read" | null;
}
export interface MatrixPicture {
  readonly rowHead: string;
  readonly columns: readonly { readonly name: string; readonly scope: Scope | null }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly PictureCell[] }[];
  /** What the marks mean: areas first, then the rings that occur. */
  readonly keys: readonly { readonly mark: "area" | "stated" | "read"; readonly text: string }[];
}

export interface TablePicture {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly isHere: boolean;
    readonly cells: readonly { readonly text: string; readonly isNumber: boolean; readonly isMissing: boolean }[];
  }[];
  /** "First 40 of 120 rows"; null where all are drawn. */
  readonly more: string | null;
}
