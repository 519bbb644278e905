import type { LocalText } from "#data/records.ts";
import { countryNames, createFormat } from "#i18n/format.ts";
import type { Format } from "#i18n/format.ts";
import { languageOf } from "#i18n/languages.ts";
import core from "#i18n/messages/en/core.json" with { type: "json" };
import search from "#i18n/messages/en/search.json" with { type: "json" };

const messages = { ...core, ...search };
/** Messages that are plain text: the index says names, no sentences. */
export type PlainKey = keyof typeof messages;

/** The words of the language that an index is made for. */
export interface IndexLanguage {
  say(key: PlainKey): string;
  country(code: string): string;
  readonly format: Format;
  /** Text of the record, and its language where it is not the index's. */
  title(local: LocalText): { readonly title: string; readonly lang?: string };
  /** Every wording there is, for finding. */
  all(local: LocalText | null): string;
}

/** English; other languages join with their messages. `codes` are those of all countries. */
export function indexLanguage(codes: readonly string[]): IndexLanguage {
  const language = languageOf("en");
  const names = countryNames(language, codes);
  return {
    say: (key) => messages[key],
    country: (code) => names[code] ?? code,
    format: createFormat(language),
    title: (local) => {
      const own = local[language.tag];
      return own === undefined ? { title: local.en, lang: "en" } : { title: own };
    },
    all: (local) => (local === null ? "" : Object.values(local).join(" ")),
  };
}
