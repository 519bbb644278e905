/**
 * The same page in another language. A document has one language: going to another is a plain link, not a navigation within the
 * page, so these addresses are whole.
 */
import type { LanguageTag } from "#data/records.ts";
import { languageTags } from "#data/vocabulary.ts";

/** The host's file for wrong addresses. Without script nobody knows what was asked for. */
const missingFile = "/404.html";

/** A path without its language: "/de/charts/" and "/charts/" both give "/charts/". */
function withoutLanguage(path: string): string {
  const [, first = "", ...rest] = path.split("/");
  const isPrefix = first !== "en" && languageTags.some((tag) => tag === first);
  return isPrefix ? `/${rest.join("/")}` : path;
}

/**
 * The path (without the site's base) of the page in a language, from its path in any language. English stands at the root. A wrong
 * address stays one; the file that stands for all of them leads to the front page.
 */
export function pathInLanguage(path: string, to: LanguageTag): string {
  const plain = withoutLanguage(path);
  const page = plain === missingFile ? "/" : plain;
  return to === "en" ? page : `/${to}${page}`;
}
