/** From where to where the recorded values of a chart reach, and how many are not recorded: what most findings say. */
import type { ChartPanel, ChartRow } from "./chart-definition.ts";
import { isUnknown, numberOf } from "./chart-values.ts";

export interface Extent {
  readonly least: ChartRow;
  readonly most: ChartRow;
  /** Rows with a value, rows whose value is not recorded, and both together. Rows with nothing to record count in none. */
  readonly known: number;
  readonly unknown: number;
  readonly count: number;
}

/** The extent of one series over all panels; null where nothing is recorded. Of equal values the first row stands. */
export function extentOf(panels: readonly ChartPanel[], series = 0): Extent | null {
  const rows = panels.flatMap((panel) => panel.rows);
  const known = rows.filter((row) => numberOf(row.values[series]) !== null);
  const unknown = rows.filter((row) => row.values[series] !== undefined && isUnknown(row.values[series])).length;
  const valueOf = (row: ChartRow): number => numberOf(row.values[series]) ?? 0;
  const [first] = known;
  if (!first) return null;
  return {
    least: known.reduce((least, row) => (valueOf(row) < valueOf(least) ? row : least), first),
    most: known.reduce((most, row) => (valueOf(row) > valueOf(most) ? row : most), first),
    known: known.length,
    unknown,
    count: known.length + unknown,
  };
}

/** The words of a row's value in a series; empty where there is none. */
export function textOf(row: ChartRow, series = 0): string {
  const value = row.values[series];
  return value?.kind === "cited" || value?.kind === "computed" ? value.text : "";
}

type ExtentWords = Readonly<
  Record<"least" | "leastName" | "most" | "mostName", string> & Record<"known" | "unknown" | "count", number>
>;

/** What the heading and the summary of a chart say of its extent: values for their messages. */
export function saidOf({ least, most, known, unknown, count }: Extent): ExtentWords {
  return {
    least: textOf(least),
    leastName: least.label,
    most: textOf(most),
    mostName: most.label,
    known,
    unknown,
    count,
  };
}
