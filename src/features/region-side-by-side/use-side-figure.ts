/** The comparison as a figure: a row a measure, a column a region. The same values as the drawing, from the same measures. */
import type { RegionId } from "#data/records.ts";
import { createFigure } from "#domain/figure.ts";
import type { Cell, FigureModel } from "#domain/figure.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { isDifference, judge } from "./differences.ts";
import type { Measure, MeasuredRegion } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";
import { useVerdictWords } from "./use-verdict-words.ts";

/** The summary is the first difference that may be pointed out, or that there is none. */
export function useSideFigure(measures: readonly Measure[], regions: readonly RegionId[]): FigureModel {
  const { t } = useI18n();
  const words = useMeasureWords();
  const verdictWords = useVerdictWords();
  const verdicts = measures.map(judge);
  const difference = verdicts.find(isDifference);
  const cell = (measure: Measure, measured: MeasuredRegion): Cell => {
    const { known } = measured;
    if (known.kind === "cited") {
      return { kind: "number", number: known.number, counts: words.counts(measure, measured) };
    }
    const text = words.value(measure, known);
    if (known.kind === "not-recorded") return { kind: "number", number: null, counts: words.counts(measure, measured) };
    if (known.kind !== "counted") return { kind: "text", text, to: null };
    const how = t("compare.counted");
    return {
      kind: "computed",
      text,
      value: known.value,
      how,
      from: [],
      sources: known.source === null ? [] : [known.source],
    };
  };
  return createFigure({
    id: "side-by-side",
    heading: t("compare.figureHeading", { regions: regions.length, measures: measures.length }),
    summary: difference === undefined ? t("compare.noDifference") : verdictWords.difference(difference),
    columns: [t("compare.measureColumn"), ...regions.map((region) => t(regionNameKey(region)))],
    rows: measures.map((measure) => ({
      key: measure.id,
      isHere: false,
      head: {
        text:
          measure.quantity === "share" ? t("compare.perCent", { measure: words.name(measure) }) : words.name(measure),
        to: null,
      },
      cells: measure.regions.map((measured) => cell(measure, measured)),
    })),
    note: t("compare.figureNote"),
  });
}
