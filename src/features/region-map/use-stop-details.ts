/** The smaller line under the name of a stop's city. Where the torch came more than once, one name stands for all of them. */
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useEventWords } from "#ui/use-event-words.ts";

export interface StopDetails {
  of(stop: EventBrief): string;
}

/** The day of a city's only stop, the years of several: "2017 and 2019". */
export function useStopDetails(stops: readonly EventBrief[]): StopDetails {
  const { format } = useI18n();
  const words = useEventWords();
  return {
    of: (stop) => {
      const inCity = stops.filter((other) => other.city === stop.city && other.country === stop.country);
      if (inCity.length === 1) return words.date(stop);
      return format.list(inCity.flatMap(({ dates }) => dates.start?.slice(0, 4) ?? []));
    },
  };
}
