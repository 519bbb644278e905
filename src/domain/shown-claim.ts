/** Which of the claims of a disagreement is the one shown. The record repeats it in its own form: "more than 3600", "2018-05-23". */
import type { Conflict } from "#data/records.ts";

const plain = (text: string): string => text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, "");

/** The claim shown, as it was made; null where none says it in these words, or none is shown. */
export function shownClaim({ values, shown }: Pick<Conflict, "values" | "shown">): string | null {
  if (shown === null) return null;
  const claims = values.map(({ value }) => value);
  return claims.find((value) => value === shown) ?? claims.find((value) => plain(value) === plain(shown)) ?? null;
}
