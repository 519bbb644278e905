/** The languages of the prerenderer, each made once: a formatter costs more than a page. */
import type { LanguageTag } from "#data/records.ts";
import { createI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";

const known = new Map<LanguageTag, Promise<I18n>>();

/** With the words of all pages. Throws where the site is not built in the language. */
export function languageFor(tag: LanguageTag): Promise<I18n> {
  const language = known.get(tag) ?? loadLanguagePack(tag).then((pack) => createI18n(languageOf(tag), pack));
  known.set(tag, language);
  return language;
}
