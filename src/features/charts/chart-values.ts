/** Makes the values of charts. The only way to make one, so that nothing is drawn without saying what it rests on. */
import type { CitedNumber, Conflict, StatisticRow } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import type { ChartValue } from "./chart-definition.ts";

interface Said {
  /** In full words with unit and qualifier. */
  readonly text: string;
  /** Reads on from the text. */
  readonly counts: string;
}
const none: readonly Conflict[] = [];

/** A number that a source states; null becomes "not recorded". `say` makes its words. */
export function citedValue(
  number: CitedNumber | null,
  counts: string,
  say: (number: CitedNumber) => string,
  conflicts: readonly Conflict[] = none,
): ChartValue {
  return number === null
    ? { kind: "unknown", counts }
    : { kind: "cited", number, text: say(number), counts, conflicts };
}

/** The number of a statistic's row. */
export function rowValue(
  row: StatisticRow | undefined,
  counts: string,
  say: (number: CitedNumber) => string,
  conflicts: readonly Conflict[] = none,
): ChartValue {
  return citedValue(row === undefined ? null : citedNumberOf(row), counts, say, conflicts);
}

/** A number worked out here from cited ones; say how. */
export function computedValue(
  value: number,
  said: Said & { readonly how: string },
  from: readonly CitedNumber[],
): ChartValue {
  return { kind: "computed", value, ...said, from };
}

/** A count of our own records; `how` says of which. */
export function countedValue(value: number, said: Said & { readonly how: string }): ChartValue {
  return computedValue(value, said, []);
}

/** There is nothing to record: no workshop found. */
export const noValue = (text: string): ChartValue => ({ kind: "none", text });

/** The number behind a value; null where there is none to draw. */
export function numberOf(value: ChartValue | undefined): number | null {
  if (value?.kind === "cited") return value.number.value;
  return value?.kind === "computed" ? value.value : null;
}

/** Whether a value stands for something unknown: such gaps are counted and drawn. */
export const isUnknown = (value: ChartValue): boolean => value.kind === "unknown";

/** The numbers that sources state behind a value. */
export function citedIn(value: ChartValue): readonly CitedNumber[] {
  if (value.kind === "cited") return [value.number];
  return value.kind === "computed" ? value.from : [];
}
