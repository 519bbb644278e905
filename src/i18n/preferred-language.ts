/** Which of our languages a reader would rather have. */
import type { LanguageTag } from "#data/records.ts";

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/**
 * The first language of the reader's list (BCP 47, best first, as browsers keep it) that the site exists in, where that is not the
 * page's own; null where the page's own comes first or none of the list is there.
 */
export function preferredLanguage(
  asked: readonly string[],
  published: readonly LanguageTag[],
  own: LanguageTag,
): LanguageTag | null {
  const known = asked.flatMap((wanted) => published.find((tag) => tag === primary(wanted)) ?? []);
  const best = known[0] ?? own;
  return best === own ? null : best;
}
