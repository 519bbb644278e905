/** The action plans of the professional units by direction, as a figure. */
import type { Statistic } from "#data/records.ts";
import type { StrategyChunk } from "#data/strategy-chunks.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { createFigure } from "#domain/figure.ts";
import type { FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Per cent at the end of the bars: half of the whole holds all shares on record. */
export const plansScaleEnd = 50;

/** The row with the greatest recorded value; null where none is recorded. */
function greatestRow(statistic: Statistic): Statistic["rows"][number] | null {
  const recorded = statistic.rows.filter(({ value }) => value !== null);
  return recorded.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0] ?? null;
}

export interface PlansWords {
  /** "2 Inspire and Enhance Professional Practice" */
  direction(code: string): string;
  readonly model: FigureModel;
}

/** Rows are directions, by their code. Throws, as any figure, where nothing cites a source. */
export function usePlansFigure(statistic: Statistic, strategy: StrategyChunk["strategy"]): PlansWords {
  const { t, format, plain } = useI18n();
  const nameOf = (code: string): string => {
    const named = strategy.directions.find((candidate) => candidate.code === code);
    return named === undefined ? code : plain(named.name);
  };
  const direction = (code: string): string => t("strategy.directionNumbered", { code, name: nameOf(code) });
  const greatest = greatestRow(statistic);
  const unknown = statistic.rows.filter(({ value }) => value === null).map(({ key }) => nameOf(key));
  const model = createFigure({
    id: "action-plans",
    heading: t("strategy.plansHeading"),
    summary:
      greatest === null
        ? t("value.notRecorded")
        : t("strategy.plansFinding", {
            direction: nameOf(greatest.key),
            share: format.number(greatest.value ?? 0),
            unknownCount: unknown.length,
            unknown: format.list(unknown),
          }),
    columns: [t("strategy.direction"), t("strategy.plansShare")],
    rows: statistic.rows.map((row) => ({
      key: row.key,
      isHere: false,
      head: { text: direction(row.key), to: null },
      cells: [{ kind: "number", number: citedNumberOf(row), counts: t("strategy.plansCounts", { code: row.key }) }],
    })),
    note: t("strategy.plansScale", { end: plansScaleEnd }),
  });
  return { direction, model };
}
