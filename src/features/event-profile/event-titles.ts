/** Title and description of an event page, from its data. */
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useEventWords } from "#ui/use-event-words.ts";

export interface EventTitles {
  /** The specific part of the title: "Hanoi, regional workshop 2018". */
  readonly title: string;
  readonly description: string;
  /** The last step of the trail: "Hanoi". */
  readonly crumb: string;
}

/** A stop is called by its city and year; every other event by its name. */
export function useEventTitles(event: Event): EventTitles {
  const { t, plain, countryName } = useI18n();
  const words = useEventWords();
  const { city, country } = event.place;
  const name = plain(event.name);
  const date = words.date(event);
  const place = city ?? (country === null ? t("region.global") : countryName(country));
  const { participants, countriesRepresented } = event;
  const isCounted = participants !== null || countriesRepresented !== null;
  const people = words.people(participants);
  const countries = words.countries(countriesRepresented);
  const year = event.dates.start?.slice(0, 4) ?? "";
  const isStop = event.torch !== null && city !== null;
  return {
    title: isStop ? t("event.titleStop", { city, year }) : name,
    description: isCounted
      ? t("event.description", { name, date, place, people, countries })
      : t("event.descriptionPlain", { name, date, place }),
    crumb: words.shortName({ name: event.name, city, torch: event.torch }),
  };
}
