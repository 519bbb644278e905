/** The bars of values, for the plot and for the picture: how long, how they end, and how long the longest is. */
import { barEnd, singleBar } from "#ui/chart/bar-mark.ts";
import type { BarMark } from "#ui/chart/bar-mark.ts";
import type { ChartModel, ChartRow, ChartValue } from "./chart-definition.ts";
import { citedIn, numberOf } from "./chart-values.ts";

/** Class of a region's hue. */
export const hue = (scope: string | null): string => `region-${scope ?? "global"}`;

/** The bar of one value. */
export function markOf(value: ChartValue | undefined): BarMark {
  if (value === undefined || value.kind === "unknown") return { kind: "unknown" };
  if (value.kind === "none") return { kind: "none" };
  const [qualifier = null] = citedIn(value).flatMap((number) => number.qualifier ?? []);
  return singleBar(numberOf(value) ?? 0, barEnd(qualifier));
}

/** The series of a row laid end to end. */
export function stackedMark(model: ChartModel, row: ChartRow): BarMark {
  const parts = model.series.flatMap((series, index) => {
    const value = numberOf(row.values[index]);
    return value === null ? [] : [{ key: series.key, className: `${hue(series.scope)} part-${index + 1}`, value }];
  });
  return parts.length === 0 ? { kind: "unknown" } : { kind: "bar", parts, end: "exact" };
}

/** What is "over" a value reaches beyond it: room for that is left on the axis. */
const beyond = 1.01;
const isOpen = (value: ChartValue): boolean => value.kind === "cited" && value.number.qualifier !== null;

/** Greatest length that the rows of all panels need. */
export function greatestLength(model: ChartModel): number {
  if (model.mark === "stacked") return 100;
  const values = model.panels.flatMap(({ rows }) =>
    rows.flatMap((row) => row.values.map((value) => (numberOf(value) ?? 0) * (isOpen(value) ? beyond : 1))),
  );
  return Math.max(1, ...values);
}
