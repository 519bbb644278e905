/** What may be said of differences, as sentences: computed from the figures, never typed in. */
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Difference, Uncompared } from "./differences.ts";
import type { MeasuredRegion } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

export interface VerdictWords {
  difference(difference: Difference): string;
  uncompared(uncompared: Uncompared): string;
}

/** Sentences in the language of the page. */
export function useVerdictWords(): VerdictWords {
  const { t, format } = useI18n();
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
    uncompared: (uncompared) => {
      const measure = words.name(uncompared.measure);
      if (uncompared.kind === "record") return t("compare.uncomparedRecord", { measure });
      if (uncompared.kind === "needs-people") return t("compare.uncomparedYears", { measure });
      const { exact } = uncompared;
      return t("compare.uncomparedFew", { measure, count: exact.length, places: places(exact) });
    },
  };
}
