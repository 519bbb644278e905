/**
 * The languages of the Atlas: IFLA's seven official ones. English stands at the root of the site, the others under a prefix.
 * `published` says whether the site exists in that language; only published ones get pages, links and alternates.
 */
import type { LanguageTag } from "#data/records.ts";

export interface Language {
  readonly tag: LanguageTag;
  /** The language's name in itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Locale handed to Intl: which English, which digits. Arabic uses Western digits, as IFLA's Arabic pages do. */
  readonly locale: string;
  readonly published: boolean;
}

const languages: readonly Language[] = [
  { tag: "en", name: "English", direction: "ltr", locale: "en-GB", published: true },
  { tag: "ar", name: "العربية", direction: "rtl", locale: "ar-u-nu-latn", published: false },
  { tag: "zh", name: "中文", direction: "ltr", locale: "zh", published: false },
  { tag: "fr", name: "Français", direction: "ltr", locale: "fr", published: false },
  { tag: "de", name: "Deutsch", direction: "ltr", locale: "de", published: false },
  { tag: "ru", name: "Русский", direction: "ltr", locale: "ru", published: false },
  { tag: "es", name: "Español", direction: "ltr", locale: "es", published: false },
];

const english: Language = { tag: "en", name: "English", direction: "ltr", locale: "en-GB", published: true };

/** The language of a tag; English for a tag that is not one of ours. */
export function languageOf(tag: string): Language {
  return languages.find((language) => language.tag === tag) ?? english;
}

/** The languages the site exists in. */
export function publishedLanguages(): readonly Language[] {
  return languages.filter(({ published }) => published);
}
