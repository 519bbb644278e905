/** Which parts of a shown text answer a query. */
import { foldText } from "#domain/folded-text.ts";
import { codeTerms, isUnspaced, shownPieces } from "#domain/search-terms.ts";

interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}
export interface MarkedPart extends Piece {
  /** Where in the text it begins. */
  readonly start: number;
}

/** The letters of a text as they are shown, marks that follow a letter with it. */
const lettersOf = (text: string): readonly string[] => text.match(/.\p{M}*/gsu) ?? [];

/** How many letters of a shown word make up the beginning that was typed. */
function lengthOfBeginning(word: string, typed: string): number {
  let shown = "";
  for (const letter of lettersOf(word)) {
    shown += letter;
    // By what it reads so far, not by how long it is: folding leaves out an article in front.
    if (foldText(shown).startsWith(typed)) break;
  }
  return shown.length;
}

/** A word is marked as far as it was typed; a near spelling as a whole. */
function markedLength(word: string, found: ReadonlySet<string>, typed: readonly string[]): number {
  const [term = ""] = codeTerms(word);
  if (!found.has(term)) return 0;
  const begun = typed.filter((one) => term.startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
  return begun === undefined || begun === term ? word.length : lengthOfBeginning(word, begun);
}

/** Letters without spaces are marked where they and the next were found as a pair. */
function markRun(run: string, found: ReadonlySet<string>, typed: readonly string[]): readonly Piece[] {
  const letters = lettersOf(run);
  const folded = letters.map(foldText);
  const isPair = (place: number): boolean =>
    place >= 0 && place + 1 < letters.length && found.has(`${folded[place] ?? ""}${folded[place + 1] ?? ""}`);
  const isSingle = (place: number): boolean => typed.includes(folded[place] ?? "");
  const wantsPairs = typed.some((term) => [...term].length > 1);
  return letters.map((text, place) => ({
    text,
    isMarked: isSingle(place) || (wantsPairs && (isPair(place) || isPair(place - 1))),
  }));
}

function markPiece(piece: string, found: ReadonlySet<string>, typed: readonly string[]): readonly Piece[] {
  if (isUnspaced(piece)) return markRun(piece, found, typed);
  const length = markedLength(piece, found, typed);
  return [
    { text: piece.slice(0, length), isMarked: true },
    { text: piece.slice(length), isMarked: false },
  ];
}

/** Neighbours of one kind joined, empty ones left out. */
function tidy(pieces: readonly Piece[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1);
    if (piece.text === "") continue;
    if (before?.isMarked === piece.isMarked) parts.splice(-1, 1, { ...before, text: before.text + piece.text });
    else parts.push({ ...piece, start: before === undefined ? 0 : before.start + before.text.length });
  }
  return parts;
}

/**
 * A text in parts, in order and without loss. `found` are the terms of the index that answered, `typed` the terms of the query.
 */
export function markText(text: string, found: readonly string[], typed: readonly string[]): readonly MarkedPart[] {
  const terms = new Set(found);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(shownPieces)) {
    pieces.push({ text: text.slice(end, match.index), isMarked: false }, ...markPiece(match[0], terms, typed));
    end = match.index + match[0].length;
  }
  return tidy([...pieces, { text: text.slice(end), isMarked: false }]);
}
