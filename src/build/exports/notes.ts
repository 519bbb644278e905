/** What a reader of the files must know, wherever it is said: in the README, the dictionary and the descriptor. */

/** A sentence or two each. */
export const notes: readonly string[] = [
  "An empty cell means not recorded. It is never zero, and nothing is estimated to fill it.",
  "Participants are never added across events: the same people came to several, and many figures are missing. A total stands only where a source states it.",
  "A number has a qualifier (over, about, nearly), which is empty where the source is exact, and the id of the source that states it.",
  "Announced is not held: read the status of an event before you count it.",
  "Dates are as precise as their source: YYYY, YYYY-MM or YYYY-MM-DD.",
  "Texts are written in English. Translations into other languages stand beside them and in the table translations, which says of each whether a person has reviewed it; a text without one is in English only.",
  "The tables are UTF-8 (without byte order mark, but for those of the archive for Excel), with commas, CRLF and quotes as RFC 4180 has them.",
  "A text that a spreadsheet would run as a formula, that is one that begins with = + - @ TAB or CR, has an apostrophe put before it, and so has a text that begins with an apostrophe: take one leading apostrophe off any text cell to read it as it is. Numbers are never changed. The JSON and GeoJSON files hold all texts as they are.",
];
