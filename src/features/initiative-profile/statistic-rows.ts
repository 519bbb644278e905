/** A statistic's rows about an initiative as rows of a figure, and what they say in short. */
import type { InitiativeStatistic } from "#data/initiative-chunks.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import type { FigureRow } from "#domain/figure.ts";

export interface StatisticWords {
  readonly labelOf: (row: InitiativeStatistic["rows"][number]) => string;
  /** Whether there is a column for the unit. */
  readonly withUnits: boolean;
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
  return statistic.rows.map((row) => {
    const unit = row.unit ?? (statistic.unit === "mixed" ? "" : statistic.unit);
    const number = { kind: "number", number: citedNumberOf(row), counts: words.countsOf(row, unit) } as const;
    return {
      key: row.key,
      isHere: false,
      head: { text: words.labelOf(row), to: null },
      cells: words.withUnits ? [number, { kind: "text", text: unit, to: null } as const] : [number],
    };
  });
}

type Row = InitiativeStatistic["rows"][number];
export interface StatisticFinding {
  /** Rows with a value. */
  readonly known: number;
  /** The rows with the smallest and the largest value; null where units differ or only one value is known. */
  readonly range: { readonly least: Row; readonly most: Row } | null;
}

/** What a statistic says in short: its range. Which is more than another is said only where they count the same. */
export function statisticFinding(statistic: InitiativeStatistic): StatisticFinding {
  const known = statistic.rows.filter(({ value }) => value !== null);
  const parts = known.filter(({ isTotal }) => isTotal !== true).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [parts[0], parts.at(-1)];
  const hasRange = hasOneUnit(statistic) && least !== undefined && most !== undefined && least !== most;
  return { known: known.length, range: hasRange ? { least, most } : null };
}
