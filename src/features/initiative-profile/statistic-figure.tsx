/** Rows of a statistic that tell of an initiative, as a table with its finding. */
import type { ReactElement } from "react";
import type { InitiativeStatistic } from "#data/initiative-chunks.ts";
import { createFigure } from "#domain/figure.ts";
import { recordNote } from "#domain/record-note.ts";
import { isShare } from "#domain/share-unit.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { plainUnit } from "#i18n/record-units.ts";
import { Figure } from "#ui/figure.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useCitedText } from "#ui/use-cited-text.ts";
import { usePaths } from "#ui/use-paths.ts";
import { hasOneUnit, namesUnits, statisticFinding, statisticRows } from "./statistic-rows.ts";

/** Nothing where no source states any of the values. */
export function StatisticFigure({ statistic }: { statistic: InitiativeStatistic }): ReactElement | null {
  const { language, t, plain } = useI18n();
  const citedText = useCitedText();
  const paths = usePaths();
  const { id, title, unit, comparability, part } = statistic;
  const { known, range } = statisticFinding(statistic);
  if (known === 0) return null;
  const valueOf = ({ value, qualifier }: InitiativeStatistic["rows"][number]): string => {
    const number = citedText({ value: value ?? 0, qualifier });
    return isShare(unit) ? t("initiative.percent", { number }) : number;
  };
  const said =
    range === null
      ? t("initiative.statisticValues", { count: known })
      : t("initiative.statisticRange", {
          count: known,
          least: valueOf(range.least),
          leastLabel: plain(range.least.label),
          most: valueOf(range.most),
          mostLabel: plain(range.most.label),
        });
  const withUnits = namesUnits(statistic) && language.tag === "en";
  const valueColumn =
    !hasOneUnit(statistic) || (!isShare(unit) && plainUnit(language, unit) === null)
      ? t("initiative.column.number")
      : isShare(unit)
        ? t("initiative.column.percent")
        : t("initiative.column.value", { unit });
  const model = createFigure({
    id: part === null ? id : `${id}-${part.id}`,
    heading: plain(title),
    summary: said,
    columns: [t("initiative.column.what"), valueColumn, ...(withUnits ? [t("initiative.column.unit")] : [])],
    rows: statisticRows(statistic, {
      withUnits,
      labelOf: (row) => plain(row.label),
      countsOf: (row, rowUnit) =>
        rowUnit === "" || plainUnit(language, rowUnit) === null
          ? plain(row.label)
          : t("initiative.counts", { label: plain(row.label), unit: rowUnit }),
    }),
    ...recordNote(comparability),
  });
  return (
    <div className="initiative-statistic">
      {part !== null && (
        <p className="kind">
          {t("initiative.statisticOf")}{" "}
          <PageLink to={paths.initiative(part.id)}>
            <LocalText of={part.name} />
          </PageLink>
        </p>
      )}
      <Figure model={model} plot={null} />
    </div>
  );
}
