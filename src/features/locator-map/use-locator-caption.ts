/** What a locator shows, in words. */
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useEventWords } from "#ui/use-event-words.ts";

/** The place, with the stops before and after it where there are any. */
export function useLocatorCaption({ event, previous, next }: EventChunk): string {
  const { t, countryName } = useI18n();
  const words = useEventWords();
  const { city, country } = event.place;
  const place = city ?? (country === null ? "" : countryName(country));
  if (previous !== null && next !== null)
    return t("locator.between", { city: place, previous: words.shortName(previous), next: words.shortName(next) });
  if (previous !== null) return t("locator.from", { city: place, previous: words.shortName(previous) });
  if (next !== null) return t("locator.to", { city: place, next: words.shortName(next) });
  if (city === null || country === null) return place;
  return t("locator.alone", { city, country: countryName(country) });
}
