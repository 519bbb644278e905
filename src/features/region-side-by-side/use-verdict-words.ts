/** What may be said of differences, as sentences: computed from the figures, never typed in. */
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import type { Difference, Uncompared } from "./differences.ts";
import type { MeasuredRegion } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

const reasonKeys = {
  none: "compare.uncomparedNone",
  "no-workshop": "compare.uncomparedNoWorkshop",
  "needs-people": "compare.uncomparedYears",
  record: "compare.uncomparedRecord",
} as const satisfies Record<Exclude<Uncompared["kind"], "too-few">, MessageKey>;

export interface VerdictWords {
  difference(difference: Difference): string;
  /** Measures that share a reason. */
  uncompared(group: readonly Uncompared[]): string;
}

/** Sentences in the language of the page. */
export function useVerdictWords(): VerdictWords {
  const { t, format, series } = useI18n();
  const words = useMeasureWords();
  const places = (measured: readonly MeasuredRegion[]): string => format.list(measured.map(words.place));
  return {
    difference: ({ kind, measure, most, least, inexact, unknown }) => {
      const [first] = most;
      const [last] = least;
      if (first === undefined || last === undefined) throw new Error(`Nothing is compared by ${measure.id}`);
      const said = {
        measure: words.name(measure),
        most: places(most),
        mostValue: words.value(measure, first.known),
        least: places(least),
        leastValue: words.value(measure, last.known),
      };
      const sentence = t(kind === "equal" ? "compare.equal" : "compare.differs", said);
      const besides = t("compare.besides", {
        inexactCount: inexact.length,
        inexact: places(inexact),
        unknownCount: unknown.length,
        unknown: places(unknown),
      }).trim();
      return besides === "" ? sentence : t("compare.withBesides", { sentence, besides });
    },
    uncompared: (group) => {
      const [first] = group;
      if (first === undefined) throw new Error("A reason needs a measure");
      const measures = series(group.map(({ measure }) => words.name(measure)));
      if (first.kind === "too-few") {
        return t("compare.uncomparedFew", { measures, place: words.place(first.exact) });
      }
      return t(reasonKeys[first.kind], { measures, count: group.length });
    },
  };
}
