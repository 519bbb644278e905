/** The one way to show data: heading, finding in a sentence, plot, table, sources. The plot is the enhancement. */
import type { ReactElement, ReactNode } from "react";
import type { FigureModel } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { FigureTable } from "./figure-table.tsx";
import { FigureTakeAway } from "./take-away/figure-take-away.tsx";

interface FigureProps {
  readonly model: FigureModel;
  /** Drawn above the table; null: the table stands alone. */
  readonly plot: ReactNode;
  /** Draws what the plot shows; where not given, the picture is the table. */
  readonly draw?: () => Promise<Drawing>;
}

/** With a plot the table is folded; it is always in the page. */
export function Figure({ model, plot, draw }: FigureProps): ReactElement {
  const { t } = useI18n();
  const heading = `figure-${model.id}`;
  return (
    <figure className="figure" aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{model.heading}</h3>
        <p className="figure-summary">{model.summary}</p>
      </figcaption>
      <div className="figure-tools">
        <FigureTakeAway title={model.heading} fragment={heading} modelOf={() => model} draw={draw} />
      </div>
      {plot}
      {plot === null ? (
        <FigureTable model={model} />
      ) : (
        <details className="figure-table">
          <summary>{t("figure.table")}</summary>
          <FigureTable model={model} />
        </details>
      )}
      {model.note !== null && (
        <p className="figure-note" lang={model.noteLanguage}>
          {model.note}
        </p>
      )}
    </figure>
  );
}
