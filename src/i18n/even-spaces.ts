/**
 * Engines disagree on the kind of space before signs and between digits; one form keeps prerendered and browser text equal. French
 * groups digits with a narrow space; no line may end before a sign or before the Russian word for "year".
 */
export function evenSpaces(text: string): string {
  return text
    .replaceAll(/(?<=\d)[\u2009\u202f](?=\d{3})/g, "\u202f")
    .replaceAll(/[\u2009\u202f](?!\d)| (?=г\.)/g, "\u00a0");
}
