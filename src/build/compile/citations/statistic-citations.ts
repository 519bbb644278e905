import type { Statistic, StatisticRow } from "#data/records.ts";
import type { Citation, CitingRecord } from "./citation.ts";

function rowCitations(record: CitingRecord, row: StatisticRow, unit: string): readonly Citation[] {
  const { key: field, label, value, qualifier } = row;
  const figure = { what: "figure", field, label, value, qualifier, unit } as const;
  const confirming = (row.alsoStatedBy ?? []).map((source): Citation => {
    return { source, record, item: { ...figure, pointer: null, role: "confirms" } };
  });
  if (row.source === null) return confirming;
  return [{ source: row.source, record, item: { ...figure, pointer: row.pointer, role: "states" } }, ...confirming];
}

/** Every row of a statistic that names a source. */
export function statisticCitations(statistic: Statistic): readonly Citation[] {
  const record: CitingRecord = { kind: "statistic", id: statistic.id, title: statistic.title };
  return statistic.rows.flatMap((row) => rowCitations(record, row, row.unit ?? statistic.unit));
}
