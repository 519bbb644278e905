/**
 * The tables of all charts as they are first shown: what the page cites from top to bottom. Worked out a section a component, since
 * React lets the browser answer the reader between components: all at once would hold a slow phone for 120 ms.
 */
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { FigureModel } from "#domain/figure.ts";
import { tableOf } from "./chart-table.ts";
import { gallery } from "./gallery.ts";
import type { ChartWords } from "./use-chart-words.ts";

const noTables: readonly FigureModel[] = [];

interface DefaultTablesProps {
  readonly data: ChartsChunk;
  readonly words: ChartWords;
  /** Those of the sections before, and how many sections they are of. */
  readonly before?: readonly FigureModel[];
  readonly done?: number;
  /** Draws the page with all tables, in the order of the page. */
  readonly children: (tables: readonly FigureModel[]) => ReactElement;
}

/** What is drawn from the tables of all sections. */
export function DefaultTables({
  data,
  words,
  before = noTables,
  done = 0,
  children,
}: DefaultTablesProps): ReactElement {
  const section = gallery[done];
  const tables = useMemo(() => {
    const own = section?.figures.map((chart) =>
      tableOf(chart.id, chart.build(data, words, chart.measures[0]?.id ?? "")),
    );
    return own === undefined ? before : [...before, ...own];
  }, [section, data, words, before]);
  if (section === undefined) return children(tables);
  return (
    <DefaultTables data={data} words={words} before={tables} done={done + 1}>
      {children}
    </DefaultTables>
  );
}
