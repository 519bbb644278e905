/** The languages of the Atlas: IFLA's seven official ones. English stands at the root of the site, the others under a prefix. */
import type { LanguageTag } from "#data/records.ts";

export interface Language {
  readonly tag: LanguageTag;
  /** The language's name in itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Locale handed to Intl: which English, which digits. Arabic uses Western digits, as IFLA's Arabic pages do. */
  readonly locale: string;
}

const english: Language = { tag: "en", name: "English", direction: "ltr", locale: "en-GB" };

const languages: readonly Language[] = [
  english,
  { tag: "ar", name: "العربية", direction: "rtl", locale: "ar-u-nu-latn" },
  { tag: "zh", name: "中文", direction: "ltr", locale: "zh" },
  { tag: "fr", name: "Français", direction: "ltr", locale: "fr" },
  { tag: "de", name: "Deutsch", direction: "ltr", locale: "de" },
  { tag: "ru", name: "Русский", direction: "ltr", locale: "ru" },
  { tag: "es", name: "Español", direction: "ltr", locale: "es" },
];

/** The language of a tag; English for a tag that is not one of ours. */
export function languageOf(tag: string): Language {
  return languages.find((language) => language.tag === tag) ?? english;
}

/** Tags that a build was limited to by ATLAS_LANGUAGES; empty: none. Vite writes it into the code, Node reads it from the environment. */
const limit =
  typeof __ATLAS_LANGUAGES__ === "string" ? __ATLAS_LANGUAGES__ : (process.env["ATLAS_LANGUAGES"]?.trim() ?? "");

/** The languages the site exists in: all, unless a build for work on the code leaves some out. English is never left out. */
export function publishedLanguages(): readonly Language[] {
  const wanted = limit.split(",");
  return limit === "" ? languages : languages.filter(({ tag }) => tag === "en" || wanted.includes(tag));
}
