/**
 * Messages of one language. The catalogue is ICU text in `messages/<tag>.json`; the build compiles messages with plurals
 * or choices to syntax trees (`build/atlas-vite/language-pack-plugin`), so no parser reaches the browser.
 */
import { IntlMessageFormat } from "intl-messageformat";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type en from "./messages/en.json";

export type MessageKey = keyof typeof en;
/** Text, with places for values in braces, or the syntax tree of a message with plurals or choices. */
export type Catalogue = Readonly<Record<MessageKey, string | readonly MessageFormatElement[]>>;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Puts values into text such as "Stop {order} of {count}". */
function fill(key: MessageKey, text: string, values: MessageValues): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Message ${key} needs a value for ${name}`);
    return String(value);
  });
}

/** A translator over a catalogue. Throws where a message needs a value that is not given, so that no page ships with holes. */
export function createTranslate(catalogue: Catalogue, locale: string): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = catalogue[key];
    if (typeof message === "string") return fill(key, message, values);
    const format = formats.get(key) ?? new IntlMessageFormat([...message], locale);
    formats.set(key, format);
    const text = format.format(values);
    return typeof text === "string" ? text : String(text);
  };
}
