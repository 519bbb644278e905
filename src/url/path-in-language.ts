/** The same page in another language: a document has one, so going to another is a plain link and no navigation within the page. */
import type { LanguageTag } from "#data/records.ts";
import { languagePrefix, withoutLanguage } from "./language-prefix.ts";

/** The host's file for wrong addresses. Without script nobody knows what was asked for. */
const missingFile = "/404.html";

/**
 * The path (without the site's base) of the page in a language, from its path in any language. A wrong address stays one; the file
 * that stands for all of them leads to the front page.
 */
export function pathInLanguage(path: string, to: LanguageTag): string {
  const plain = withoutLanguage(path);
  return languagePrefix(to) + (plain === missingFile ? "/" : plain);
}
