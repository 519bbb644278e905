/** `/embed/charts/<chart>/`: a chart of the gallery as it is first shown there, drawn as markup. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { chartsQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { arrange } from "#features/charts/arrange-rows.ts";
import { BarsPlot } from "#features/charts/bars-plot.tsx";
import type { ChartDefinition, ChartModel } from "#features/charts/chart-definition.ts";
import { ChartMatrix } from "#features/charts/chart-matrix.tsx";
import { defaultState } from "#features/charts/chart-state.ts";
import { tableOf } from "#features/charts/chart-table.ts";
import { LineSketch } from "#features/charts/line-sketch.tsx";
import { LineValues } from "#features/charts/line-values.tsx";
import { useChartWords } from "#features/charts/use-chart-words.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { BarPatterns } from "#ui/chart/bar-shape.tsx";
import { FigureTable } from "#ui/figure-table.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { EmbedFrame, EmbedTitle } from "./embed-frame.tsx";

/** Nobody can point without script. */
const still = { active: null, onPoint: () => undefined };

function Plot({ definition, model }: { definition: ChartDefinition; model: ChartModel }): ReactElement {
  switch (model.mark) {
    case "table":
      return <FigureTable model={tableOf(definition.id, model)} />;
    case "matrix":
      return <ChartMatrix model={model} {...still} />;
    case "line":
      return (
        <>
          <LineSketch model={model} />
          <LineValues model={model} active={null} />
        </>
      );
    default:
      return (
        <>
          <BarPatterns />
          <BarsPlot model={model} panelHead="h2" {...still} />
        </>
      );
  }
}

/** A figure of its own, with its note. */
export function ChartEmbed({ definition }: { definition: ChartDefinition }): ReactElement {
  const { data } = useSuspenseQuery(chartsQuery());
  const { format } = useI18n();
  const paths = usePaths();
  const words = useChartWords();
  const state = defaultState(definition);
  const { model } = arrange(definition.build(data, words, state.measure), state, format.compare);
  return (
    <EmbedFrame
      className="embed-chart"
      title={model.heading}
      to={`${paths.charts()}#${definition.id}`}
      book={createCitationBook(data.sources, [{ sources: tableOf(definition.id, model).sources }], {
        listsRest: false,
      })}
    >
      <figure className="chart">
        <EmbedTitle heading={model.heading} summary={model.summary} />
        <Plot definition={definition} model={model} />
        {model.note !== null && (
          <p className="figure-note" lang={model.noteLanguage}>
            {model.note}
          </p>
        )}
      </figure>
    </EmbedFrame>
  );
}
