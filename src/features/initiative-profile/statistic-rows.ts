/** A statistic's rows about an initiative as rows of a figure, and what they say in short. */
import type { InitiativeStatistic } from "#data/initiative-chunks.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import type { FigureRow } from "#domain/figure.ts";

export interface StatisticWords {
  readonly labelOf: (row: InitiativeStatistic["rows"][number]) => string;
  readonly countsOf: (row: InitiativeStatistic["rows"][number], unit: string) => string;
}

/** Whether all rows count the same, so that one may be set against another. */
export function hasOneUnit({ unit, rows }: InitiativeStatistic): boolean {
  return unit !== "mixed" && rows.every((row) => row.unit === undefined || row.unit === unit);
}

/** Whether rows name units of their own; where they do not, their labels say what is counted. */
export function namesUnits(statistic: InitiativeStatistic): boolean {
  return !hasOneUnit(statistic) && statistic.rows.some(({ unit }) => unit !== undefined);
}

/** One row a value; with a column for the unit where rows name theirs. */
export function statisticRows(statistic: InitiativeStatistic, words: StatisticWords): readonly FigureRow[] {
  const withUnit = namesUnits(statistic);
  return statistic.rows.map((row) => {
    const unit = row.unit ?? (statistic.unit === "mixed" ? "" : statistic.unit);
    const number = { kind: "number", number: citedNumberOf(row), counts: words.countsOf(row, unit) } as const;
    return {
      key: row.key,
      isHere: false,
      head: { text: words.labelOf(row), to: null },
      cells: withUnit ? [number, { kind: "text", text: unit, to: null } as const] : [number],
    };
  });
}

/** The row with the largest value, and how many have one; null for the row where units differ or only one is known. */
export function statisticFinding(statistic: InitiativeStatistic): {
  readonly known: number;
  readonly most: InitiativeStatistic["rows"][number] | null;
} {
  const known = statistic.rows.filter(({ value }) => value !== null);
  const parts = known.filter(({ isTotal }) => isTotal !== true);
  const [most = null] = parts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return { known: known.length, most: hasOneUnit(statistic) && parts.length > 1 ? most : null };
}
