/** Reads the names of plate parts back from attributes, as types. */
import type { Alpha2, RegionId } from "./records.ts";
import { regionIds } from "./vocabulary.ts";

const parts: readonly (RegionId | "other")[] = [...regionIds, "other"];

/** The land part of that name; null for any other text. */
export function landPartOf(text: string | null): RegionId | "other" | null {
  return parts.find((part) => part === text) ?? null;
}

/** A country's code has this shape; nothing else may claim the brand. */
const isAlpha2 = (code: string): code is Alpha2 => /^[A-Z]{2}$/.test(code);

/** A country code from text in either case, such as an attribute or an address; null for any other text. */
export function alpha2Of(text: string): Alpha2 | null {
  const code = text.toUpperCase();
  return isAlpha2(code) ? code : null;
}
