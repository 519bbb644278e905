/** How the action plans of the professional units spread over the directions, with what else is counted of them. */
import type { ReactElement } from "react";
import type { NamedNumber, Statistic } from "#data/records.ts";
import type { StrategyChunk } from "#data/strategy-chunks.ts";
import type { Drawing } from "#domain/take-away.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { CitedFigure } from "#ui/cited-figure.tsx";
import { Figure } from "#ui/figure.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { ValueBar } from "#ui/value-bar.tsx";
import { plansScaleEnd, usePlansFigure } from "./use-plans-figure.ts";

function PlansBars({ statistic, nameOf }: { statistic: Statistic; nameOf: (code: string) => string }): ReactElement {
  const { t, format } = useI18n();
  return (
    <ul className="plans-bars">
      {statistic.rows.map((row) => {
        const number = citedNumberOf(row);
        return (
          <li key={row.key}>
            <span>{nameOf(row.key)}</span>
            <span className="plans-value">
              {number === null ? (
                <NotRecorded />
              ) : (
                <>
                  {t("strategy.percent", { number: format.number(number.value) })}
                  <CiteNumber number={number} counts={t("strategy.plansCounts", { code: row.key })} />
                </>
              )}
            </span>
            <ValueBar value={number?.value ?? null} end={plansScaleEnd} />
          </li>
        );
      })}
    </ul>
  );
}

function counted({
  key: _key,
  label: _label,
  unit: _unit,
  ...number
}: NamedNumber): Omit<NamedNumber, "key" | "label" | "unit"> {
  return number;
}

interface ActionPlansProps {
  readonly statistic: Statistic;
  readonly strategy: StrategyChunk["strategy"];
  readonly published: StrategyChunk["published"];
}

/** The content of the section. */
export function ActionPlans({ statistic, strategy, published }: ActionPlansProps): ReactElement {
  const i18n = useI18n();
  const { t, plain, format } = i18n;
  const paths = usePaths();
  const { direction, model } = usePlansFigure(statistic, strategy);
  const draw = async (): Promise<Drawing> => {
    const { drawFigureBars } = await import("#ui/picture/figure-bars-picture.ts");
    const write = (value: number): string => t("strategy.percent", { number: format.number(value) });
    return drawFigureBars(model, { column: 0, scopeOf: () => null, end: plansScaleEnd, write }, i18n);
  };
  return (
    <>
      {published !== null && (
        <dl className="figures plans-numbers">
          {published.numbers.map((number) => (
            <CitedFigure key={number.key} number={counted(number)} counts={plain(number.label)} />
          ))}
        </dl>
      )}
      <Figure model={model} plot={<PlansBars statistic={statistic} nameOf={direction} />} draw={draw} />
      <p className="figure-note" lang="en">
        {statistic.note} {statistic.comparability}
      </p>
      {published !== null && (
        <p>
          <PageLink className="more" to={paths.event(published.event.id)}>
            {t("strategy.plansEvent")}
          </PageLink>
        </p>
      )}
    </>
  );
}
