/** Hands a page its language: messages, formats, country names, and the choice among translations of data text. */
import { createContext, useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Alpha2, LanguageTag, LocalText } from "#data/records.ts";
import { createFormat } from "./format.ts";
import type { Format } from "./format.ts";
import type { Language } from "./languages.ts";
import { createTranslate } from "./translate.ts";
import type { Catalogue, Translate } from "./translate.ts";

export interface I18n {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  countryName(alpha2: Alpha2 | string): string;
  /** Data text in the reader's language, else in English, with the language it is really in. */
  text(local: LocalText): { readonly text: string; readonly language: LanguageTag };
  /** As `text`, without the language; for attributes, titles and sorting. */
  plain(local: LocalText): string;
}

/** What a language needs at run time; one lazily loaded file each. */
export interface LanguagePack {
  readonly messages: Catalogue;
  readonly countryNames: Readonly<Record<string, string>>;
}

/** Binds a language pack to its formats. Pure; make it once per language. */
export function createI18n(language: Language, pack: LanguagePack): I18n {
  const text = (local: LocalText): { readonly text: string; readonly language: LanguageTag } => {
    const own = local[language.tag];
    return own === undefined ? { text: local.en, language: "en" } : { text: own, language: language.tag };
  };
  return {
    language,
    t: createTranslate(pack.messages, language.locale),
    format: createFormat(language),
    countryName: (alpha2) => pack.countryNames[alpha2] ?? alpha2,
    text,
    plain: (local) => text(local).text,
  };
}

const I18nContext = createContext<I18n | null>(null);

/** Provides the language below it. */
export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }): ReactElement {
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** The language of the page. Throws outside of a provider. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (value === null) throw new Error("useI18n needs an I18nProvider above it");
  return value;
}
