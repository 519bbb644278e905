/** One real figure, taken apart: what its qualifier, its marker and its crossed lines say. */
import type { ReactElement } from "react";
import type { HeadlineFigure } from "#data/index-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitedFigure } from "#ui/cited-figure.tsx";

/** Nothing where the row is not a figure with a source. Stands inside a citation provider. */
export function FigureExample({ figure }: { figure: HeadlineFigure }): ReactElement | null {
  const { t, plain } = useI18n();
  const { value, qualifier, source, pointer, alsoStatedBy = [] } = figure.row;
  if (value === null || source === null || pointer === null) return null;
  return (
    <div className="figure-example">
      <p className="kind">{t("about.example")}</p>
      <dl className="figures">
        <CitedFigure
          number={{ value, qualifier, source, pointer, alsoStatedBy }}
          counts={plain(figure.counts)}
          conflicts={figure.conflicts}
        />
      </dl>
      <p>{t("about.exampleText")}</p>
    </div>
  );
}
