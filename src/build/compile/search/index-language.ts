import type { LanguageTag, LocalText } from "#data/records.ts";
import { readCalendar } from "#i18n/calendar.ts";
import { countryNames, createFormat } from "#i18n/format.ts";
import type { Format } from "#i18n/format.ts";
import { languageOf } from "#i18n/languages.ts";
import type { MessageKey } from "#i18n/translate.ts";
import { readMessages } from "../../read-messages.ts";

/** The words of the language that an index is made for. */
export interface IndexLanguage {
  readonly tag: LanguageTag;
  /** A message that is plain text: the index says names, no sentences. */
  say(key: MessageKey): string;
  country(code: string): string;
  readonly format: Format;
  /** Text of the record, and its language where it is not the index's. */
  title(local: LocalText): { readonly title: string; readonly lang?: string };
  /** What a name is found by: as the reader knows it, and in English, which most sources use. */
  names(local: LocalText | null): string;
  /** What a text is found by: as the reader reads it. */
  words(local: LocalText | null): string;
}

/** Topics with names of pages and kinds of records. */
const topics = ["core", "search"] as const;

/** `codes` are those of all countries. Throws where a message is missing. */
export function indexLanguage(tag: LanguageTag, codes: readonly string[]): IndexLanguage {
  const language = languageOf(tag);
  const names = countryNames(language, codes);
  const messages = new Map(topics.flatMap((topic) => Object.entries(readMessages(tag, topic))));
  return {
    tag,
    say: (key) => {
      const message = messages.get(key);
      if (message === undefined) throw new Error(`No message ${key} in ${tag}`);
      return message;
    },
    country: (code) => names[code] ?? code,
    format: createFormat(language, readCalendar(language)),
    title: (local) => {
      const own = local[tag];
      return own === undefined ? { title: local.en, lang: "en" } : { title: own };
    },
    names: (local) => (local === null ? "" : [...new Set([local[tag] ?? local.en, local.en])].join(" \n ")),
    words: (local) => (local === null ? "" : (local[tag] ?? local.en)),
  };
}
