/** Text as search compares it: without case, accents and punctuation, so that "Cote d'Ivoire" finds Côte d’Ivoire. */

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
    .replace(/['’ʻʼ‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether every word of the query begins a word of the text. An empty query is met by everything. */
export function matchesWords(text: string, query: string): boolean {
  const words = foldText(text).split(" ");
  return foldText(query)
    .split(" ")
    .every((sought) => sought === "" || words.some((word) => word.startsWith(sought)));
}
