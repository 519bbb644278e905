/** Statistics of the record as rows of a chart. */
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { CitedNumber, Conflict, Statistic, StatisticRow } from "#data/records.ts";
import type { ChartRow } from "./chart-definition.ts";
import { rowValue } from "./chart-values.ts";
import type { ChartWords } from "./use-chart-words.ts";

/** A statistic by id. Throws where the data has none: a figure cannot be drawn without it. */
export function statisticOf(data: ChartsChunk, id: string): Statistic {
  const found = data.statistics.find((statistic) => statistic.id === id);
  if (!found) throw new Error(`No statistic record "${id}"`);
  return found;
}

/** Disagreements recorded about a statistic. */
export function conflictsOf(data: ChartsChunk, { id, conflicts }: Statistic): readonly Conflict[] {
  return data.conflicts.filter((conflict) => conflict.subject === id || conflicts.includes(conflict.id));
}

interface RowOptions {
  /** The words of a row's number with its unit. */
  readonly say: (number: CitedNumber, row: StatisticRow) => string;
  /** Rows left out: totals stand in the summary, not among their parts. All are kept by default. */
  readonly keeps?: (row: StatisticRow) => boolean;
}

/** Rows of a chart with one series: label, event page, region and cited number of each row. */
export function statisticRows(
  data: ChartsChunk,
  statistic: Statistic,
  words: ChartWords,
  { say, keeps = () => true }: RowOptions,
): readonly ChartRow[] {
  const conflicts = conflictsOf(data, statistic);
  return statistic.rows.filter(keeps).map((row) => {
    const label = words.plain(row.label);
    return {
      key: row.key,
      label,
      detail: null,
      to: row.event === undefined ? null : words.paths.event(row.event),
      scope: row.region ?? null,
      disc: null,
      at: null,
      values: [rowValue(row, label, (number) => say(number, row), conflicts)],
    };
  });
}
