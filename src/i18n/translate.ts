/**
 * Messages of one language. The catalogue is ICU text in `messages/<tag>/<topic>.json`; the build compiles messages with
 * plurals or choices to syntax trees (`build/atlas-vite/language-pack-plugin`), so no parser reaches the browser.
 */
import { formatToParts } from "intl-messageformat";
import type { Formatters } from "intl-messageformat";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { isolate } from "./isolate.ts";
import type { Language } from "./languages.ts";
import type { MessageKey } from "./message-topics.ts";

export type { MessageKey } from "./message-topics.ts";
/** Text, with places for values in braces, or the syntax tree of a message with plurals or choices. */
export type Message = string | readonly MessageFormatElement[];
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Named styles of numbers, dates and times, of which messages use none. */
const noFormats = { number: {}, date: {}, time: {} };

/** Puts values into text such as "Stop {order} of {count}". */
function fill(key: MessageKey, text: string, values: MessageValues): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Message ${key} needs a value for ${name}`);
    return String(value);
  });
}

/** The values that a message chooses by, which are words of the code and not of the reader. */
function chosenBy(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) =>
    "options" in element
      ? [element.value, ...Object.values(element.options).flatMap(({ value }) => chosenBy(value))]
      : [],
  );
}

/** Names in Latin letters among the values, set off from an Arabic sentence. */
function isolated(message: Message, values: MessageValues): MessageValues {
  const choosing = typeof message === "string" ? [] : chosenBy(message);
  const shown = (name: string, value: string | number): string | number =>
    typeof value === "number" || choosing.includes(name) ? value : isolate(value, "rtl");
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value)]));
}

/**
 * What messages write numbers and choose plurals with, made once for all of them: the library would make its own for every message,
 * which costs a slow phone more than the words. Dates come into messages as text, by the calendar of the language.
 */
function createFormatters(): Formatters {
  const numbers = new Map<string, Intl.NumberFormat>();
  const plurals = new Map<string, Intl.PluralRules>();
  return {
    getNumberFormat: (locales, options) => {
      const key = JSON.stringify(options ?? {});
      const known = numbers.get(key) ?? new Intl.NumberFormat(locales, options);
      numbers.set(key, known);
      return known;
    },
    getPluralRules: (locales, options) => {
      const key = options?.type ?? "";
      const known = plurals.get(key) ?? new Intl.PluralRules(locales, options);
      plurals.set(key, known);
      return known;
    },
    getDateTimeFormat: () => {
      throw new Error("Messages take dates as text");
    },
  };
}

/**
 * A translator over a catalogue, which may grow. Throws where a message needs a value that is not given and where a message's
 * topic is not loaded, so that no page ships with holes.
 */
export function createTranslate(
  catalogue: ReadonlyMap<string, Message>,
  { locale, direction }: Pick<Language, "locale" | "direction">,
): Translate {
  const formatters = createFormatters();
  return (key, given = {}) => {
    const message = catalogue.get(key);
    if (message === undefined) throw new Error(`Message ${key} is not loaded: the page must name its topic`);
    const values = direction === "rtl" ? isolated(message, given) : given;
    if (typeof message === "string") return fill(key, message, values);
    return formatToParts<string>([...message], locale, formatters, noFormats, values)
      .map(({ value }) => value)
      .join("");
  };
}
