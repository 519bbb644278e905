/**
 * The room on a sheet of paper, in lines of its text. What a sheet shows is chosen at rendering, before any browser has set it:
 * so lengths are reckoned from characters, on the safe side of what the widest usual system fonts take.
 */

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

/** Characters in a line of a column's text, and of the list of sources. */
export const columnLine = 56;
export const sourceLine = 46;
/** Height of a line of sources, and of a section's heading with the space around it. */
export const sourceHeight = 0.78;
export const headingHeight = 1.9;

/** Scripts whose signs are twice as wide as letters. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;

/** Lines that a text takes at so many letters a line; at least one. */
export function linesOf(text: string, perLine: number): number {
  return Math.max(1, Math.ceil((text.length + (text.match(wide)?.length ?? 0)) / perLine));
}

/** The pieces that fit, given in order of importance: each that still finds room, so a short one may follow a long one left out. */
export function fitting(pieces: readonly Piece[], room: number): { readonly shown: Shown; readonly lines: number } {
  const shown = new Set<string>();
  let lines = 0;
  for (const piece of pieces) {
    const follows = piece.after === null || shown.has(piece.after);
    if (!follows || lines + piece.lines > room) continue;
    shown.add(piece.key);
    lines += piece.lines;
  }
  return { shown, lines };
}
