import type { Initiative } from "#data/records.ts";

/**
 * The items of sources in which an initiative is told: "World Refugee Day" where a pointer reads
 * `item "World Refugee Day"`. A source such as a news feed tells of many things; an item of it tells of one story.
 */
export function toldItems({ pointer, figures }: Pick<Initiative, "pointer" | "figures">): ReadonlySet<string> {
  const pointers = [pointer, ...figures.map((figure) => figure.pointer)];
  return new Set(pointers.flatMap((text) => [...text.matchAll(/\bitem "([^"]+)"/gi)].map(([, item = ""]) => item)));
}
