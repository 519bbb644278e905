/** What is said of the point a reader has come to: whose value it is, the value in full, what it rests on. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "#ui/citation/citation-context.ts";
import { citedIn } from "./chart-values.ts";
import type { ChartModel } from "./chart-definition.ts";
import type { ChartPoint } from "./chart-table.ts";

/** Words only: markers stand at the value itself. */
export function ValueReadout({ point, model }: { point: ChartPoint; model: ChartModel }): ReactElement {
  const { t, series } = useI18n();
  const { book } = useCitations();
  const { value, row, panel } = point;
  const named = model.series.length > 1 ? model.series[point.series]?.name : undefined;
  const where = [model.panels.length > 1 ? panel.name : undefined, row.label, named].filter(
    (part) => part !== undefined,
  );
  const sources = [...new Set(citedIn(value).map(({ source }) => source))].map((id) => {
    const { publisher, title } = book.source(id);
    return t("charts.readoutSource", { number: book.numberOf(id), publisher, title });
  });
  const text = value.kind === "unknown" ? t("value.notRecorded") : value.text;
  return (
    <>
      <span>{series(where)}</span> <b>{text}</b> {value.kind === "computed" && <span>{value.how}</span>}{" "}
      {sources.length > 0 && <span>{series(sources)}</span>}
    </>
  );
}
