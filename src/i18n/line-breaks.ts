/**
 * Where a line may end within a text without spaces, for pictures, which no browser sets: Chinese and Japanese break between any two
 * characters, but no line begins with a closing sign or ends with an opening one (Requirements for Chinese Text Layout, W3C, 3.1.1).
 */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const neverFirst = /[、。，．・：；！？）》〉」』】〕”’％…—～·々ー,.:;!?)\]%]/u;
const neverLast = /[（《〈「『【〔“‘([]/u;
const digit = /\d/;

/** A number stays with the word that counts: "31个". */
const mayEnd = (last: string, next: string): boolean =>
  (wide.test(last) || wide.test(next)) && !neverFirst.test(next) && !neverLast.test(last) && !digit.test(last);

/**
 * The pieces of a text between which its lines may break, without losing a sign; Latin words are left whole. `units` are its characters,
 * or its words where those are to be kept together.
 */
export function linePieces(units: Iterable<string>): readonly string[] {
  const pieces: string[] = [];
  let last = "";
  for (const unit of units) {
    if (last === "" || mayEnd(last, [...unit][0] ?? "")) pieces.push(unit);
    else pieces[pieces.length - 1] += unit;
    last = unit.at(-1) ?? "";
  }
  return pieces;
}
