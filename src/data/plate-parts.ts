/** Reads the names of plate parts back from attributes, as types. */
import type { Alpha2, RegionId } from "./records.ts";

const parts: readonly (RegionId | "other")[] = [
  "north-america",
  "latin-america-caribbean",
  "europe",
  "middle-east-north-africa",
  "africa",
  "asia-oceania",
  "other",
];

/** The land part of that name; null for any other text. */
export function landPartOf(text: string | null): RegionId | "other" | null {
  return parts.find((part) => part === text) ?? null;
}

/** The region of that name; null for any other text. */
export function regionIdOf(text: string | undefined): RegionId | null {
  const part = parts.find((known) => known === text) ?? null;
  return part === "other" ? null : part;
}

/** The one constructor of a country code from text, such as an attribute or an address. */
export function alpha2Of(text: string): Alpha2 | null {
  const code = text.toUpperCase();
  // The brand marks text that has this shape; nothing else may claim it.
  return /^[A-Z]{2}$/.test(code) ? (code as Alpha2) : null;
}
