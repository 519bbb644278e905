/** The one way to show data: heading, finding in a sentence, plot, table, sources. The plot is the enhancement. */
import type { ReactElement, ReactNode } from "react";
import type { FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { FigureTable } from "./figure-table.tsx";

interface FigureProps {
  readonly model: FigureModel;
  /** Drawn above the table; null: the table stands alone. */
  readonly plot: ReactNode;
}

/** With a plot the table is folded; it is always in the page. */
export function Figure({ model, plot }: FigureProps): ReactElement {
  const { t } = useI18n();
  const heading = `figure-${model.id}`;
  return (
    <figure className="figure" aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{model.heading}</h3>
        <p className="figure-summary">{model.summary}</p>
      </figcaption>
      {plot}
      {plot === null ? (
        <FigureTable model={model} />
      ) : (
        <details className="figure-table">
          <summary>{t("figure.table")}</summary>
          <FigureTable model={model} />
        </details>
      )}
      {model.note !== null && <p className="figure-note">{model.note}</p>}
    </figure>
  );
}
