/** The rows of a chart as a reader has asked for them: of one region or all, in an order, and not endlessly many. Pure. */
import type { RegionId } from "#data/records.ts";
import { regionIds } from "#data/vocabulary.ts";
import type { ChartModel, ChartPanel, ChartRow } from "./chart-definition.ts";
import type { ChartState } from "./chart-state.ts";
import { numberOf } from "./chart-values.ts";

/** Rows of a panel before "show all"; the longest panel of the record is well below. */
export const mostRows = 40;

/** Regions that a chart has rows of, along the torch. */
export function regionsIn({ panels }: ChartModel): readonly RegionId[] {
  const scopes = new Set(panels.flatMap(({ rows }) => rows.map(({ scope }) => scope)));
  return regionIds.filter((region) => scopes.has(region));
}

const unknownLast = -1;
const valueOf = (row: ChartRow): number => numberOf(row.values[0]) ?? unknownLast;

interface Arranged {
  readonly model: ChartModel;
  /** Rows left out since there are too many; 0 mostly. */
  readonly hidden: number;
}

/** Sorts within panels and keeps equal rows in their given order. A region that the chart knows nothing of is passed over. */
export function arrange(model: ChartModel, state: ChartState, compare: (a: string, b: string) => number): Arranged {
  const { sort, isWhole } = state;
  const region = regionsIn(model).find((known) => known === state.region) ?? null;
  const inOrder = (rows: readonly ChartRow[]): readonly ChartRow[] => {
    if (sort === "given") return rows;
    return rows.toSorted((a, b) => (sort === "value" ? valueOf(b) - valueOf(a) : compare(a.label, b.label)));
  };
  const arranged = model.panels.map((panel): ChartPanel => {
    const kept = region === null ? panel.rows : panel.rows.filter((row) => row.scope === region);
    return { ...panel, rows: inOrder(kept), total: region === null ? panel.total : null };
  });
  const panels = arranged
    .filter(({ rows }) => rows.length > 0)
    .map((panel) => (isWhole ? panel : { ...panel, rows: panel.rows.slice(0, mostRows) }));
  const count = (some: readonly ChartPanel[]): number => some.reduce((sum, { rows }) => sum + rows.length, 0);
  return { model: { ...model, panels }, hidden: count(arranged) - count(panels) };
}
