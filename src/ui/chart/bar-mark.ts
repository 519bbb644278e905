/** What a bar shows, whether the build or the chart draws it. */
import type { Qualifier } from "#data/records.ts";

/** How a bar ends: exactly; open, since the value is more than that; soft, since it is about that. */
export type BarEnd = "exact" | "open" | "soft";

export interface BarPart {
  readonly key: string;
  /** Class of its hue, such as a region's. */
  readonly className: string;
  readonly value: number;
}

/** unknown: not recorded, no length is implied. none: there is nothing to record. blank: a row that heads others. */
export type BarMark =
  | { readonly kind: "bar"; readonly parts: readonly BarPart[]; readonly end: BarEnd }
  | { readonly kind: "unknown" }
  | { readonly kind: "none" }
  | { readonly kind: "blank" };

const open: ReadonlySet<Qualifier> = new Set(["over", "more than"]);

/** The end of a bar whose value a source qualifies so. */
export function barEnd(qualifier: Qualifier | null): BarEnd {
  if (qualifier === null) return "exact";
  return open.has(qualifier) ? "open" : "soft";
}

/** A bar of one part. */
export function singleBar(value: number, end: BarEnd): BarMark {
  return { kind: "bar", parts: [{ key: "whole", className: "", value }], end };
}

/** Length of a bar; 0 where it has none. */
export function lengthOf(mark: BarMark): number {
  return mark.kind === "bar" ? mark.parts.reduce((sum, { value }) => sum + value, 0) : 0;
}
