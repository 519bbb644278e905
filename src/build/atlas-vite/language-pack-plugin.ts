/** Compiles the messages of a language for the browser: no parser, no country names from an engine that may differ. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { countryNames } from "#i18n/format.ts";
import { languageOf } from "#i18n/languages.ts";

const prefix = "virtual:language-pack/";
const resolved = "\0" + prefix;

/**
 * Text with plain values, `Stop {order} of {count}`, stays text; a message with plurals or choices becomes its syntax tree, which
 * takes several times the room. Throws on invalid ICU text.
 */
function compileMessage(key: string, message: string): unknown {
  try {
    const elements = parse(message, { captureLocation: false });
    const isPlain = elements.every(({ type }) => type === TYPE.literal || type === TYPE.argument);
    const text = elements.map((element) => (element.type === TYPE.argument ? `{${element.value}}` : textOf(element)));
    return isPlain ? text.join("") : elements;
  } catch (cause) {
    throw new Error(`Message ${key} is not valid ICU text: ${message}`, { cause });
  }
}

const textOf = (element: MessageFormatElement): string => (element.type === TYPE.literal ? element.value : "");

/** Serves `virtual:language-pack/<tag>`. `countryCodes` are the codes whose names the pack carries. */
export function languagePackPlugin(countryCodes: () => Promise<readonly string[]>): Plugin {
  return {
    name: "atlas-language-pack",
    resolveId: (id) => (id.startsWith(prefix) ? resolved + id.slice(prefix.length) : undefined),
    async load(id) {
      if (!id.startsWith(resolved)) return undefined;
      const language = languageOf(id.slice(resolved.length));
      const file = fileURLToPath(new URL(`../../i18n/messages/${language.tag}.json`, import.meta.url));
      this.addWatchFile(file);
      const messages: Record<string, string> = JSON.parse(await readFile(file, "utf8"));
      const compiled = Object.fromEntries(
        Object.entries(messages).map(([key, text]) => [key, compileMessage(key, text)]),
      );
      const pack = { messages: compiled, countryNames: countryNames(language, await countryCodes()) };
      return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))});`;
    },
  };
}
