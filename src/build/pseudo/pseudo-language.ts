/** ATLAS_PSEUDO=1 builds a site to test: what is German in it is accented English, what is Arabic is English in Arabic letters. */
import process from "node:process";
import type { LanguageTag } from "#data/records.ts";
import type { PseudoScript } from "./pseudo-text.ts";

const scripts: Readonly<Partial<Record<LanguageTag, PseudoScript>>> = { de: "accented", ar: "arabic" };

/** How the words of a language are made strange in this build; null, as in every site for readers: they are its own. */
export function pseudoScript(tag: LanguageTag): PseudoScript | null {
  return process.env["ATLAS_PSEUDO"] === "1" ? (scripts[tag] ?? null) : null;
}
