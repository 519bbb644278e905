/** A chart of the gallery: finding, summary, choices, plot or table, and its sources and caveat in the margin. */
import { memo, useMemo } from "react";
import type { ReactElement } from "react";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { FigureTable } from "#ui/figure-table.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { embedPaths } from "#url/embed-paths.ts";
import { assign } from "#url/parameters.ts";
import { useAddressWith, useParameter } from "#url/use-parameter.ts";
import { arrange, regionsIn } from "./arrange-rows.ts";
import type { ChartDefinition, ChartModel } from "./chart-definition.ts";
import { ChartMargin } from "./chart-margin.tsx";
import { ChartPlot } from "./chart-plot.tsx";
import { chartParameter } from "./chart-state.ts";
import type { ChartState } from "./chart-state.ts";
import { tableOf } from "./chart-table.ts";
import { ChartTools } from "./chart-tools.tsx";
import { allCharts } from "./gallery.ts";
import type { ChartWords } from "./use-chart-words.ts";

interface ContentProps {
  readonly definition: ChartDefinition;
  readonly model: ChartModel;
  /** The state as its text in the address, so that equal states are equal. */
  readonly text: string;
}

function MoreRows({ definition, state, hidden }: { definition: ChartDefinition; state: ChartState; hidden: number }) {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  return (
    <p>
      <PageLink
        className="more"
        to={addressWith([assign(chartParameter(definition), { ...state, isWhole: true })])}
        keepsPlace
      >
        {t("charts.moreRows", { count: hidden })}
      </PageLink>
    </p>
  );
}

/** Drawn anew only where this chart's own state changes. */
const ChartContent = memo(function ChartContent({ definition, model, text }: ContentProps): ReactElement {
  const { format } = useI18n();
  const parameter = chartParameter(definition);
  const state = parameter.parse(text) ?? parameter.fallback;
  const { model: shown, hidden } = arrange(model, state, format.compare);
  const table = tableOf(definition.id, shown);
  const isTable = state.view === "table" || model.mark === "table";
  return (
    <div className="with-margin">
      <div>
        {isTable ? <FigureTable model={table} /> : <ChartPlot key={text} model={shown} />}
        {hidden > 0 && <MoreRows definition={definition} state={state} hidden={hidden} />}
      </div>
      <ChartMargin figure={table} />
    </div>
  );
});

interface ChartFigureProps {
  readonly definition: ChartDefinition;
  /** From 1. */
  readonly number: number;
  readonly data: ChartsChunk;
  readonly words: ChartWords;
}

/** Its id is the anchor of the page's list of contents. */
export function ChartFigure({ definition, number, data, words }: ChartFigureProps): ReactElement {
  const i18n = useI18n();
  const { t, format } = i18n;
  const parameter = chartParameter(definition);
  const state = useParameter(parameter);
  const model = useMemo(() => definition.build(data, words, state.measure), [definition, data, words, state.measure]);
  const heading = `${definition.id}-heading`;
  const shownNow = (): ChartModel => arrange(model, state, format.compare).model;
  return (
    <figure className="chart" id={definition.id} aria-labelledby={heading}>
      <figcaption>
        <div className="chart-head">
          <h3 id={heading}>{model.heading}</h3>
          <a className="plate-number" href={`#${definition.id}`} aria-label={t("charts.linkTo", { number })}>
            {t("charts.number", { number })}
          </a>
        </div>
        <p className="figure-summary">{model.summary}</p>
      </figcaption>
      <ChartTools definition={definition} state={state} hasPlot={model.mark !== "table"} regions={regionsIn(model)}>
        <FigureTakeAway
          title={model.heading}
          fragment={definition.id}
          modelOf={() => tableOf(definition.id, shownNow())}
          draw={async () =>
            state.view === "table" ? null : (await import("./chart-picture.ts")).drawChart(shownNow(), i18n)
          }
          embed={allCharts.includes(definition) ? embedPaths.chart(definition.id) : null}
        />
      </ChartTools>
      <ChartContent definition={definition} model={model} text={parameter.serialise(state)} />
    </figure>
  );
}
