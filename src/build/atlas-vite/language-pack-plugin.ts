/** Compiles the messages of a language for the browser: no parser, and no country names or dates from an engine that may differ. */
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { readCalendar } from "#i18n/calendar.ts";
import { countryNames } from "#i18n/format.ts";
import { languageOf, publishedLanguages } from "#i18n/languages.ts";
import { messageTopics } from "#i18n/message-topics.ts";
import { pseudoScript } from "../pseudo/pseudo-language.ts";
import { pseudoMessage, pseudoText } from "../pseudo/pseudo-text.ts";
import type { PseudoScript } from "../pseudo/pseudo-text.ts";
import { messageFile, readMessages } from "../read-messages.ts";

const table = "virtual:language-packs";
const prefix = "virtual:language-pack/";

/**
 * Text with plain values, `Stop {order} of {count}`, stays text; a message with plurals or choices becomes its syntax tree, which
 * takes several times the room. Throws on invalid ICU text.
 */
function compileMessage(key: string, message: string, pseudo: PseudoScript | null): unknown {
  try {
    const parsed = parse(message, { captureLocation: false });
    const elements = pseudo === null ? parsed : pseudoMessage(parsed, pseudo);
    const isPlain = elements.every(({ type }) => type === TYPE.literal || type === TYPE.argument);
    const text = elements.map((element) => (element.type === TYPE.argument ? `{${element.value}}` : textOf(element)));
    return isPlain ? text.join("") : elements;
  } catch (cause) {
    throw new Error(`Message ${key} is not valid ICU text: ${message}`, { cause });
  }
}

const textOf = (element: MessageFormatElement): string => (element.type === TYPE.literal ? element.value : "");

/** The module that knows how to load each topic of each language; bundlers need the addresses written out. */
function packTable(): string {
  const rows = publishedLanguages().map(({ tag }) => {
    const loaders = messageTopics.map((topic) => `${topic}: () => import("${prefix}${tag}/${topic}")`);
    return `"${tag}": { ${loaders.join(", ")} }`;
  });
  return `export const languagePacks = { ${rows.join(",\n")} };`;
}

const asModule = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

/**
 * Serves `virtual:language-packs` and `virtual:language-pack/<tag>/<topic>`. `countryCodes` are the codes whose names come
 * with the core topic.
 */
export function languagePackPlugin(countryCodes: () => Promise<readonly string[]>): Plugin {
  return {
    name: "atlas-language-pack",
    resolveId: (id) => (id === table || id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${table}`) return packTable();
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [tag = "", file = ""] = id.slice(prefix.length + 1).split("/");
      const topic = messageTopics.find((one) => one === file);
      if (topic === undefined) return undefined;
      const language = languageOf(tag);
      const pseudo = pseudoScript(language.tag);
      const written = pseudo === null ? language.tag : "en";
      this.addWatchFile(messageFile(written, topic));
      const messages = Object.entries(readMessages(written, topic));
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, compileMessage(key, text, pseudo)]));
      if (topic !== "core") return asModule("messages", compiled);
      const names = Object.entries(countryNames(pseudo === null ? language : languageOf("en"), await countryCodes()));
      const shown = names.map(([code, name]) => [code, pseudo === null ? name : pseudoText(name, pseudo)]);
      return [
        asModule("messages", compiled),
        asModule("countryNames", Object.fromEntries(shown)),
        asModule("calendar", readCalendar(language)),
      ].join("");
    },
  };
}
