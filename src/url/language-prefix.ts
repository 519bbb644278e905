/** Where the pages of a language stand: English at the root of the site, every other language below its tag. */
import { languageTags } from "#data/vocabulary.ts";
import type { LanguageTag } from "#data/records.ts";

/** Goes before a path that begins with a slash: "" or "/ar". */
export function languagePrefix(tag: LanguageTag): string {
  return tag === "en" ? "" : `/${tag}`;
}

/** The language whose pages stand at a path (without the site's base): "/ar/regions/" is Arabic, "/area/" English. */
export function languageAt(path: string): LanguageTag {
  const word = /^\/([^/]+)(?:\/|$)/.exec(path)?.[1];
  return languageTags.find((tag) => tag !== "en" && tag === word) ?? "en";
}

/** The path as English has it, whatever the language it is written in. */
export function withoutLanguage(path: string): string {
  const rest = path.slice(languagePrefix(languageAt(path)).length);
  return rest === "" ? "/" : rest;
}
