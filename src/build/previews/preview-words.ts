import { parse } from "@formatjs/icu-messageformat-parser";
import type { Dataset, LanguageTag, LocalText } from "#data/records.ts";
import { readCalendar } from "#i18n/calendar.ts";
import { countryNames, createFormat } from "#i18n/format.ts";
import type { Format } from "#i18n/format.ts";
import { languageOf } from "#i18n/languages.ts";
import type { Language } from "#i18n/languages.ts";
import type { MessageTopic } from "#i18n/message-topics.ts";
import { createTranslate } from "#i18n/translate.ts";
import type { Message, Translate } from "#i18n/translate.ts";
import { readMessages } from "../read-messages.ts";

/** A language for pictures that are drawn at build: messages, formats, names of countries, the choice of a record's wording. */
export interface PreviewWords {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  country(code: string): string;
  plain(local: LocalText): string;
}

/** Topics with words that pictures use: names of pages and kinds of records, besides their own. */
const topics: readonly MessageTopic[] = [
  "core",
  "home",
  "regions",
  "events",
  "timeline",
  "charts",
  "compare",
  "initiatives",
  "themes",
  "countries",
  "search",
  "about",
  "previews",
  "units",
];

/** Messages of a language as syntax trees. Throws where the language has none. */
function catalogueOf(tag: LanguageTag): ReadonlyMap<string, Message> {
  return new Map(
    topics.flatMap((topic) =>
      Object.entries(readMessages(tag, topic)).map(
        ([key, text]) => [key, parse(text, { captureLocation: false })] as const,
      ),
    ),
  );
}

/** Words of one language; make them once. */
export function previewWords({ countries }: Pick<Dataset, "countries">, tag: LanguageTag = "en"): PreviewWords {
  const language = languageOf(tag);
  const codes = countries.map(({ alpha2 }) => alpha2);
  const names = countryNames(language, codes);
  return {
    language,
    t: createTranslate(catalogueOf(tag), language),
    format: createFormat(language, readCalendar(language)),
    country: (code) => names[code] ?? code,
    plain: (local) => local[language.tag] ?? local.en,
  };
}
