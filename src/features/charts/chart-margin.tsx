/** What stands beside a chart: its first sources, the others folded, and what may be compared. */
import type { ReactElement } from "react";
import type { FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "#ui/citation/citation-context.ts";
import { MarginSources } from "#ui/margin-sources.tsx";

/** Sources that stand open; one more is not worth folding. */
const openSources = 4;

/** The note comes first where there are many sources, so that it is not missed. */
export function ChartMargin({ figure }: { figure: FigureModel }): ReactElement {
  const { t } = useI18n();
  const { sources, note, noteLanguage } = figure;
  const { book } = useCitations();
  const inOrder = [...new Set(sources)].toSorted((a, b) => book.numberOf(a) - book.numberOf(b));
  const open = inOrder.length > openSources + 1 ? inOrder.slice(0, openSources) : inOrder;
  const folded = inOrder.slice(open.length);
  return (
    <aside className="margin chart-margin">
      {note !== null && <p lang={noteLanguage}>{note}</p>}
      {open.length > 0 && (
        <div>
          <MarginSources sources={open} />
          {folded.length > 0 && (
            <details>
              <summary>{t("charts.moreSources", { count: folded.length })}</summary>
              <MarginSources sources={folded} />
            </details>
          )}
        </div>
      )}
    </aside>
  );
}
