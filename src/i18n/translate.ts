/**
 * Messages of one language. The catalogue is ICU text in `messages/<tag>.json`; the build compiles messages that take values
 * to syntax trees (`build/messages`), so no parser reaches the browser.
 */
import { IntlMessageFormat } from "intl-messageformat";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type en from "./messages/en.json";

export type MessageKey = keyof typeof en;
/** Text as is, or the syntax tree of a message with values. */
export type Catalogue = Readonly<Record<MessageKey, string | readonly MessageFormatElement[]>>;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator over a catalogue. Throws where a message needs a value that is not given, so that no page ships with holes. */
export function createTranslate(catalogue: Catalogue, locale: string): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key];
    if (typeof message === "string") return message;
    const format = formats.get(key) ?? new IntlMessageFormat([...message], locale);
    formats.set(key, format);
    const text = format.format(values);
    return typeof text === "string" ? text : String(text);
  };
}
