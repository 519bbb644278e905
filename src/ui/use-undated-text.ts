/** What is known of the time of an undated event. */
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Makes texts such as "undated, 2020 or later". */
export function useUndatedText(): (bounds: EventBrief["dates"]["bounds"]) => string {
  const { t, format } = useI18n();
  return (bounds) => {
    const earliest = bounds?.earliest ?? null;
    const latest = bounds?.latest ?? null;
    if (earliest !== null && latest !== null)
      return t("events.undatedBetween", { earliest: format.date(earliest), latest: format.date(latest) });
    if (earliest !== null) return t("events.undatedFrom", { earliest: format.date(earliest) });
    return latest === null ? t("event.undated") : t("events.undatedUntil", { latest: format.date(latest) });
  };
}
