/** Hands a page its language: messages, formats, country names, and the choice among translations of data text. */
import { createContext, useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Alpha2, LanguageTag, LocalText } from "#data/records.ts";
import { createFormat } from "./format.ts";
import type { Format } from "./format.ts";
import { isolate } from "./isolate.ts";
import type { Language } from "./languages.ts";
import type { LanguagePack } from "./language-packs.ts";
import type { MessageTopic } from "./message-topics.ts";
import { createTranslate } from "./translate.ts";
import type { Translate } from "./translate.ts";

export interface I18n {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  countryName(alpha2: Alpha2 | string): string;
  /** What stands side by side in one cell or line, parted by the semicolon of the language; each may hold commas of its own. */
  series(items: readonly string[]): string;
  /** Data text in the reader's language, else in English, with the language it is really in. */
  text(local: LocalText): { readonly text: string; readonly language: LanguageTag };
  /** As `text`, without the language; for attributes, titles and sorting. */
  plain(local: LocalText): string;
  /** Resolves once `t` knows the messages of the topics: a page names its topics in the route table, a dialog asks when it opens. */
  loadTopics(topics: readonly MessageTopic[]): Promise<void>;
}

/** Binds a language pack to its formats. Pure; make it once per language. */
export function createI18n(language: Language, pack: LanguagePack): I18n {
  const text = (local: LocalText): { readonly text: string; readonly language: LanguageTag } => {
    const own = local[language.tag];
    return own === undefined ? { text: local.en, language: "en" } : { text: own, language: language.tag };
  };
  const t = createTranslate(pack.messages, language);
  return {
    language,
    t,
    format: createFormat(language, pack.calendar),
    countryName: (alpha2) => pack.countryNames[alpha2] ?? alpha2,
    series: (items) => items.map((item) => isolate(item, language.direction)).join(t("list.semicolon")),
    text,
    plain: (local) => text(local).text,
    loadTopics: pack.loadTopics,
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
