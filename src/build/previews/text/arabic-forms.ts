/**
 * Arabic letters change with their neighbours, and with them their width. Unicode keeps the joined forms of each letter in a row
 * (alone, at the end, at the beginning, in the middle; Arabic Presentation Forms-B), which says which letters join on which side.
 */
interface Forms {
  readonly alone: number;
  readonly end: number;
  /** Null for letters that do not join to the next. */
  readonly begin: number | null;
  readonly middle: number | null;
}

const FIRST = 0xfe80;
const LAST = 0xfefc;
const ARABIC = /\p{Script=Arabic}/u;
const TRANSPARENT = /\p{Mn}/u;
const LAM = "ل";

/** Forms by the letter, or by the two letters that are written as one. */
function readForms(): ReadonlyMap<string, Forms> {
  const rows = new Map<string, number[]>();
  for (let code = FIRST; code <= LAST; code++) {
    const letters = String.fromCodePoint(code).normalize("NFKC").normalize("NFC");
    rows.set(letters, [...(rows.get(letters) ?? []), code]);
  }
  return new Map(
    [...rows].map(([letters, [alone = 0, end = alone, begin = null, middle = null]]) => [
      letters,
      { alone, end, begin, middle },
    ]),
  );
}

const forms = readForms();
const joinsOn = (letters: string = ""): boolean => (forms.get(letters)?.begin ?? null) !== null;
const joinsBack = (letters: string = ""): boolean => {
  const of = forms.get(letters);
  return of !== undefined && of.end !== of.alone;
};

/** Letters as they are written: lam and alef as one, marks apart. */
function lettersOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const char of text.normalize("NFC")) {
    if (TRANSPARENT.test(char)) continue;
    const pair = `${letters.at(-1) ?? ""}${char}`;
    if (pair.startsWith(LAM) && pair !== LAM && forms.has(pair)) letters.splice(-1, 1, pair);
    else letters.push(char);
  }
  return letters;
}

/** The code points whose glyphs are drawn for a text; others than Arabic ones as they are. Marks take no room and are left out. */
export function joinedForms(text: string): readonly number[] {
  if (!ARABIC.test(text)) return [...text].map((char) => char.codePointAt(0) ?? 0);
  const letters = lettersOf(text);
  return letters.map((letter, index) => {
    const of = forms.get(letter);
    if (of === undefined) return letter.codePointAt(0) ?? 0;
    const before = letters[index - 1];
    const isJoinedBack = joinsBack(letter) && joinsOn(before);
    const isJoinedOn = joinsOn(letter) && joinsBack(letters[index + 1]);
    if (isJoinedBack) return isJoinedOn ? (of.middle ?? of.end) : of.end;
    return isJoinedOn ? (of.begin ?? of.alone) : of.alone;
  });
}
