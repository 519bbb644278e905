/**
 * The room on a sheet of paper, in lines of its text. What a sheet shows is chosen at rendering, before any browser has set it:
 * so lengths are reckoned from characters, on the safe side of what the widest usual system fonts take.
 */
import type { LanguageTag } from "#data/records.ts";

/** Something that may stand on the sheet or be left out as a whole. */
export interface Piece {
  readonly key: string;
  /** Lines it takes. */
  readonly lines: number;
  /** The piece before it: left out, this one is too. */
  readonly after: string | null;
}
/** Keys of the pieces that stand on the sheet. */
export type Shown = ReadonlySet<string>;

/** What a sheet of paper holds in a language. */
export interface Paper {
  /** Lines below the map for two columns and the sources, on the shorter of A4 and Letter, with room to spare for wider fonts. */
  readonly room: number;
  /** Characters in a line of a column's text, and of the list of sources. */
  readonly columnLine: number;
  readonly sourceLine: number;
  /** Height of a line of sources, in lines of a column. */
  readonly sourceHeight: number;
  /** Lines of the table beside the other regions, whose names may break. */
  readonly besideHeight: number;
}

const latin: Paper = { room: 33.5, columnLine: 60, sourceLine: 52, sourceHeight: 0.8, besideHeight: 9 };
/**
 * Headings and small print of other scripts are higher, their letters wider; longer words break figures' labels and fill lines less.
 * Found by printing: `tests/print` prints every sheet in every language.
 */
const papers: Readonly<Record<LanguageTag, Paper>> = {
  en: latin,
  ar: { ...latin, room: 27, sourceHeight: 0.87, besideHeight: 10 },
  de: { ...latin, room: 32, columnLine: 56, sourceLine: 50, besideHeight: 10 },
  es: { ...latin, room: 30.5 },
  fr: { ...latin, room: 32.5 },
  ru: { room: 27.5, columnLine: 48, sourceLine: 45, sourceHeight: 0.8, besideHeight: 11.5 },
  zh: { room: 31.5, columnLine: 54, sourceLine: 46, sourceHeight: 0.87, besideHeight: 9 },
};

/** The paper of a language. */
export const paperIn = (tag: LanguageTag): Paper => papers[tag];

/** Height of a section's heading with the space around it. */
export const headingHeight = 1.9;

/** Scripts whose signs are twice as wide as letters. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;

/** Lines that a text takes at so many letters a line; at least one. */
export function linesOf(text: string, perLine: number): number {
  return Math.max(1, Math.ceil((text.length + (text.match(wide)?.length ?? 0)) / perLine));
}

/** Pieces of several lists, the first of each before the second of any. */
export function inTurn(lists: readonly (readonly Piece[])[]): readonly Piece[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/** Pieces of every column, each in order of importance. */
export type Columns = readonly (readonly Piece[])[];

/**
 * The pieces that fit in columns above a foot. All of an earlier stage come before any of a later one; in a stage the columns take
 * turns. Every piece that still finds room is taken, so a short one may follow a long one left out. `footOf`: lines of the foot.
 */
export function filling(stages: readonly Columns[], room: number, footOf: (shown: Shown) => number): Shown {
  let shown: Shown = new Set();
  const heights = new Map<number, number>();
  const columnOf = new Map(
    stages.flatMap((columns) => columns.flatMap((pieces, at) => pieces.map((one) => [one, at] as const))),
  );
  for (const piece of stages.flatMap(inTurn)) {
    const column = columnOf.get(piece) ?? 0;
    if (piece.after !== null && !shown.has(piece.after)) continue;
    const height = (heights.get(column) ?? 0) + piece.lines;
    const more = new Set([...shown, piece.key]);
    if (Math.max(height, ...heights.values()) + footOf(more) > room) continue;
    shown = more;
    heights.set(column, height);
  }
  return shown;
}
