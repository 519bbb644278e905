/** The summary of a view in sentences. */
import { useI18n } from "#i18n/i18n-context.tsx";
import type { TimelineSummary } from "./summary.ts";

/** The finding first, then what is not drawn and why. */
export function useSummarySentences(summary: TimelineSummary): readonly string[] {
  const { t, format } = useI18n();
  const { events, initiatives, busiest, unit, notHeld, undated, begunEarlier } = summary;
  return [
    busiest === null
      ? t("timeline.summary", { events, initiatives })
      : t("timeline.summaryBusiest", {
          events,
          initiatives,
          busiest: format.date(busiest.date),
          count: busiest.count,
          unit,
        }),
    ...(notHeld > 0 ? [t("timeline.summaryNotHeld", { notHeld })] : []),
    ...(undated > 0 ? [t("timeline.summaryUndated", { undated })] : []),
    ...(begunEarlier > 0 ? [t("timeline.summaryEarlier", { earlier: begunEarlier })] : []),
  ];
}
