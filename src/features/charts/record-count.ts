/** A count among the Atlas's own records as a value of a chart. */
import type { ChartValue } from "./chart-definition.ts";
import { countedValue, noValue } from "./chart-values.ts";
import type { ChartWords } from "./use-chart-words.ts";

interface CountWords {
  /** The count with its unit: "3 events". */
  readonly text: (count: number) => string;
  /** Reads on from the text. */
  readonly counts: string;
}

/** Nothing found is said in words: it is not known to be nought. */
export function recordCount({ t }: ChartWords, count: number, { text, counts }: CountWords): ChartValue {
  if (count === 0) return noValue(t("charts.noneOnRecord"));
  return countedValue(count, { text: text(count), counts, how: t("charts.countedRecords") });
}
