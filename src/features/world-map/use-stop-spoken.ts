/** A stop in one spoken sentence: its place in the tour, then the event. */
import { useI18n } from "#i18n/i18n-context.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import type { TourStop } from "./tour-view.ts";

/** "Stop 5 of 6, 2018: Hanoi, Asia-Oceania, 23–25 May 2018: 37 people, 31 countries". */
export function useStopSpoken(): (stop: TourStop) => string {
  const { t } = useI18n();
  const words = useEventWords();
  return ({ mark, event, ofCount }) =>
    t("map.stopSpoken", {
      order: mark.order,
      count: ofCount,
      year: event.dates.start?.slice(0, 4) ?? "",
      event: words.spoken(event),
    });
}
