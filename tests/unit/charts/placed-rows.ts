import type { Statistic, StatisticRow } from "#data/records.ts";
import type { ChartDefinition, ChartModel, ChartValue } from "#features/charts/chart-definition.ts";

const valuesOf = (model: ChartModel): readonly ChartValue[] =>
  model.panels.flatMap(({ rows, total }) => [...rows.flatMap(({ values }) => values), ...(total?.values ?? [])]);

/** Whether a value tells a row: the same number of the same source. What is not recorded is matched by number of gaps. */
const tells = ({ value, source }: StatisticRow, shown: ChartValue): boolean =>
  shown.kind === "cited" && shown.number.value === value && shown.number.source === source;

/** Rows of a statistic that none of some models shows. */
function missingFrom(models: readonly ChartModel[], { id, rows }: Statistic): readonly string[] {
  const shown = models.flatMap(valuesOf);
  const gaps = Math.max(0, ...models.map((model) => valuesOf(model).filter(({ kind }) => kind === "unknown").length));
  const unknown = rows.filter(({ value }) => value === null);
  return [
    ...rows.filter((row) => row.value !== null && !shown.some((value) => tells(row, value))),
    ...unknown.slice(gaps),
  ].map(({ key }) => `${id}: ${key}`);
}

/** Rows of statistics that no chart shows, of those that say they show the statistic, under any of their measures. */
export function unplacedRows(
  statistics: readonly Statistic[],
  charts: readonly ChartDefinition[],
  modelOf: (chart: ChartDefinition, measure: string) => ChartModel,
): readonly string[] {
  return statistics.flatMap((statistic) => {
    const own = charts.filter((chart) => chart.statistics.includes(statistic.id));
    const models = own.flatMap((chart) =>
      chart.measures.length === 0 ? [modelOf(chart, "")] : chart.measures.map(({ id }) => modelOf(chart, id)),
    );
    return missingFrom(models, statistic);
  });
}
