/** Which themes have most and fewest initiatives on record. Pure. */
import type { ThemeBrief } from "#data/theme-chunks.ts";

export interface Extremes {
  /** Several where they share the number. */
  readonly most: readonly ThemeBrief[];
  readonly fewest: readonly ThemeBrief[];
  readonly mostCount: number;
  readonly fewestCount: number;
}

/** Throws without a theme. */
export function extremesOf(themes: readonly ThemeBrief[]): Extremes {
  if (themes.length === 0) throw new Error("There are no themes to compare");
  const counts = themes.map((theme) => theme.counts.initiatives);
  const [mostCount, fewestCount] = [Math.max(...counts), Math.min(...counts)];
  const having = (count: number): readonly ThemeBrief[] => themes.filter((theme) => theme.counts.initiatives === count);
  return { most: having(mostCount), fewest: having(fewestCount), mostCount, fewestCount };
}
