import { createHash } from "node:crypto";
import type { LanguageTag, LocalText } from "#data/records.ts";
import { pseudoScript } from "../pseudo/pseudo-language.ts";
import { pseudoText } from "../pseudo/pseudo-text.ts";
import { isLocalText } from "../translations/local-texts.ts";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** What a reader of one language gets: the text in it, else in English, and never both. */
function inLanguage(text: Readonly<LocalText>, tag: LanguageTag): object {
  const pseudo = pseudoScript(tag);
  if (pseudo !== null) return { [tag]: pseudoText(text.en, pseudo) };
  return text[tag] === undefined ? { en: text.en } : { [tag]: text[tag] };
}

/**
 * A chunk as JSON for readers of a language, without spaces, keys in alphabetical order, so that the same facts always
 * give the same bytes.
 */
export function serialiseChunk(chunk: object, tag: LanguageTag): string {
  return JSON.stringify(chunk, (_, value: unknown) => {
    if (!isObject(value)) return value;
    return isLocalText(value) ? inLanguage(value, tag) : Object.fromEntries(Object.entries(value).toSorted(byKey));
  });
}

/** Names a state of the dataset: twelve hexadecimal digits of SHA-256 over the names and bytes of all files. */
export function datasetHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [file, json] of [...files].toSorted(byKey)) hash.update(`${file}\n${json}\n`);
  return hash.digest("hex").slice(0, 12);
}
