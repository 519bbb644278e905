/** Text as search compares it: without case, accents and punctuation, so that "cote d'ivoire" finds Côte d’Ivoire. */

/** Letters that have no decomposition into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/** Lower-case words parted by single spaces. Letters of every script are kept; marks and punctuation are not. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether every word of the query begins a word of the text; a name written in one word or several is the same name
 * ("viet nam", "Vietnam"). An empty query is met by everything.
 */
export function matchesWords(text: string, query: string): boolean {
  const folded = foldText(text);
  const sought = foldText(query);
  if (folded.replaceAll(" ", "").startsWith(sought.replaceAll(" ", ""))) return true;
  const words = folded.split(" ");
  return sought.split(" ").every((part) => words.some((word) => word.startsWith(part)));
}
