/**
 * Text as search compares it: without case, accents and punctuation, so that "cote d'ivoire" finds Côte d’Ivoire. In Arabic
 * without vowel signs, hamza and the article, which readers write or leave out.
 */

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
  // What is left of an Arabic letter's spellings once its marks are off; Persian keyboards have letters of their own.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  // Draws a word out and says nothing.
  ـ: "",
};
const plain = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** "al-", by itself or after a short word written together with it, before at least two letters of its noun. */
const arabicArticle = /(?<!\p{L})(?:[وبف]?ال(?=\p{L}{2})|لل(?=\p{L}{3}))/gu;

/** Lower-case words parted by single spaces. Letters of every script are kept; marks and punctuation are not. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(plain, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(arabicArticle, "")
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
