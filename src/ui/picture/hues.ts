/** Tokens of the colours of regions in pictures. What belongs to no region is drawn in ink. */
import type { Scope } from "#data/records.ts";

/** For bars, dots and lines. */
export function markToken(scope: Scope | null): string {
  return scope === null || scope === "global" ? "ink-3" : `${scope}-mark`;
}

/** For words. */
export function inkToken(scope: Scope | null): string {
  return scope === null || scope === "global" ? "ink-2" : `${scope}-ink`;
}
