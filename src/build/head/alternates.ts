/** The same page in the other languages that are published. */
import { publishedLanguages } from "#i18n/languages.ts";
import type { Language } from "#i18n/languages.ts";
import type { LanguageTag } from "#data/records.ts";
import { languagePrefix } from "#url/language-prefix.ts";
import type { SiteAddress } from "../site-address.ts";
import { voidElement } from "./markup.ts";

/** `path` is that of the English page. Nothing while there is one language; then English is also for whoever reads none of them. */
export function alternateLinks(
  path: string,
  site: SiteAddress,
  languages: readonly Language[] = publishedLanguages(),
): string {
  if (languages.length < 2) return "";
  const link = (hreflang: string, tag: LanguageTag): string =>
    voidElement("link", { rel: "alternate", hreflang, href: site.at(languagePrefix(tag) + path) });
  return [...languages.map(({ tag }) => link(tag, tag)), link("x-default", "en")].join("");
}
