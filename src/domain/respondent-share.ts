import type { CitedNumber, RegionId, Statistic } from "#data/records.ts";

/** The share of the first phase's respondents that came from a region, in per cent; null where no source read states it. */
export function respondentShare(statistics: readonly Statistic[], region: RegionId): CitedNumber | null {
  const rows = statistics.find((statistic) => statistic.unit === "percent")?.rows ?? [];
  const row = rows.find((candidate) => candidate.region === region);
  if (!row || row.value === null || row.source === null || row.pointer === null) return null;
  const { value, qualifier, source, pointer } = row;
  return { value, qualifier, source, pointer };
}
