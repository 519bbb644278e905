/**
 * The words under which text is found. The same rule makes the index at build and reads the query in the browser, so it uses
 * nothing that differs between engines: `Intl.Segmenter` parts Chinese or Thai by the dictionary each engine brings along, and a
 * word parted one way at build and another way in the browser would never be found. Scripts written without spaces are
 * indexed by pairs of letters instead.
 */
import { foldText } from "./folded-text.ts";

/** Letters of scripts that do not part words by spaces. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Spaces that do not break a line part the thousands of a number. */
const thinSpaces = /(?<=\p{Nd})[\u00a0\u2007\u2009\u202f](?=\p{Nd})/gu;
/** "1,024", "1.024", "1'024": the same sign before every three digits. */
const grouped = /(?<![\p{L}\d.,])\d{1,3}([,.'’])\d{3}(?:\1\d{3})*(?![\p{L}\d])/gu;
/** "1 024" in a query; in a text two numbers may follow each other. */
const spaced = /(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+(?![\p{L}\d])/gu;
const decimal = /(?<![\p{L}\d.,])(\d+)[.,](\d{1,2})(?![\p{L}\d]|[.,]\d)/gu;
/** A number that stands by itself, whole or with decimals, once its signs are even. */
const numeral = /(?<![\p{L}\d.])\d+\.\d+(?![\p{L}\d]|\.\d)/gu;

/** Numbers written one way: Western digits, no signs between thousands, a point before decimals. */
function evenNumbers(text: string): string {
  return text
    .replace(thinSpaces, "'")
    .normalize("NFKC")
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(grouped, (number) => number.replace(/\D/g, ""))
    .replace(decimal, (_, whole: string, part: string) => String(Number(`${whole}.${part}`)));
}

/** Words that say nothing about a text, in the languages that titles are mostly written in. Only codes are found by them. */
const emptyWords = new Set(
  [
    "a an and as at by for from in is of on or the to with",
    "das dem den der des die ein eine fur im mit und von zu zur",
    "al au aux con de del du el en et la las le les los par para por pour sur un una une y",
    "в и на о об от по с",
    "في من الي علي عن مع او",
  ]
    .join(" ")
    .split(" "),
);

/** German writes "ae" where a keyboard has no "ä". Cut back as the text is folded; words in which it is no umlaut keep it as well. */
const spelledUmlaut = /(?<=\p{L})([aou])e(?=\p{L})|^([aou])e(?=\p{L}{3})/gu;
const withoutUmlauts = (term: string): string =>
  term.length > 3 && !isUnspaced(term) ? term.replace(spelledUmlaut, "$1$2") : term;

/** Whether a text begins with a letter of a script that does not part words. */
export const isUnspaced = (part: string): boolean => part.search(unspaced) === 0;

/** Letters of a word that count; longer ones are no words, and near spellings of them take long to find. */
const longestWord = 40;

/** Words and numbers in order, and runs of letters without spaces apart from both. */
function parts(text: string): readonly string[] {
  const even = evenNumbers(text);
  const decimals = even.match(numeral) ?? [];
  const words = foldText(even.replace(numeral, " ")).replace(unspaced, (run) => ` ${run} `);
  return [...decimals, ...words.split(" ")]
    .filter((part) => part !== "")
    .map((part) => (isUnspaced(part) ? part : part.slice(0, longestWord)));
}

/** Each letter with the one after it. */
function pairs(run: string): readonly string[] {
  const letters = [...run];
  return letters.slice(0, -1).map((letter, place) => letter + (letters[place + 1] ?? ""));
}

/** The terms a code is indexed under. The last letter of a run stands alone too, so that a single letter finds it. */
export function codeTerms(text: string): readonly string[] {
  const terms = parts(text).flatMap((part) => (isUnspaced(part) ? [...pairs(part), [...part].at(-1) ?? part] : [part]));
  return [...new Set(terms)];
}

/** The terms a text is indexed under, each once: in texts this short, how often a word is repeated says nothing. */
export function indexTerms(text: string): readonly string[] {
  return codeTerms(text).filter((term) => !emptyWords.has(term));
}

/** The terms a query asks for: all of them are to be met. Empty words count only where there is nothing else ("in": India). */
function queryTerms(text: string): readonly string[] {
  const terms = parts(text).flatMap((part) => (isUnspaced(part) && [...part].length > 1 ? pairs(part) : [part]));
  const telling = terms.filter((term) => !emptyWords.has(term));
  return telling.length > 0 ? telling : terms;
}

/**
 * The ways to read a query: one, or more where "1 024" may be one number or two, and "ue" may be "ü". A reading without terms is
 * left out. Each is cut at twenty terms; nobody asks for more.
 */
export function readQuery(query: string): readonly (readonly string[])[] {
  const even = evenNumbers(query);
  const joined = even.replace(spaced, (number) => number.replaceAll(" ", ""));
  const readings = (even === joined ? [even] : [joined, even]).map(queryTerms).flatMap((terms) => {
    const plain = terms.map(withoutUmlauts);
    return plain.join(" ") === terms.join(" ") ? [terms] : [terms, plain];
  });
  return readings.map((terms) => [...new Set(terms)].slice(0, 20)).filter((terms) => terms.length > 0);
}

/** Whether a term may be met by a near spelling: words may, numbers and pairs of letters may not. */
export function allowsSlips(term: string): boolean {
  return term.length > 3 && !/\d/.test(term) && !isUnspaced(term);
}

/** Pieces of a shown text that are terms of their own: numbers, runs of letters without spaces, words. */
export const shownPieces = new RegExp(
  `\\p{Nd}+(?:[.,'’\u00a0\u2009\u202f]\\p{Nd}+)*(?![\\p{L}\\p{M}])|(?:${unspaced.source})|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`,
  "gu",
);
