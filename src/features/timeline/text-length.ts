/** About how long a name is when drawn, in rem. An estimate on the long side: the style sheet cuts what is longer still. */

const typeSize = 0.72;
/** Shares of the type size; letters of East Asia fill a square, and their type is set a little larger. */
const narrow = 0.57;
const capital = 0.72;
const square = 1.05;
const boldness = 1.15;

const eastAsian = /[\u2e80-\uffef]/;
/** Signs that Chinese shares with other scripts; its faces give them a square. */
const sharedSigns = "“”‘’…—·";

function shareOf(letter: string, isEastAsian: boolean): number {
  if (eastAsian.test(letter) || (isEastAsian && sharedSigns.includes(letter))) return square;
  return letter !== letter.toLowerCase() ? capital : narrow;
}

/** Length of a text in the size of the lanes' names. */
export function textLength(text: string, isBold = false): number {
  const isEastAsian = eastAsian.test(text);
  let shares = 0;
  for (const letter of text) shares += shareOf(letter, isEastAsian);
  return shares * typeSize * (isBold ? boldness : 1) + 0.5;
}

/** A name cut to a length, with a mark that something is missing. */
export function fittedText(text: string, length: number): string {
  // Lengths come from sums; a rounding error is no reason to cut.
  if (textLength(text) <= length + 0.01) return text;
  const letters = [...text];
  while (letters.length > 1 && textLength(letters.join("")) + typeSize > length) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
