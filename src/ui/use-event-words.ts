/** An event in words: its short name, its date, its people and countries. The same wherever events are named. */
import type { EventBrief } from "#data/briefs.ts";
import type { CitedNumber } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { isolate } from "#i18n/isolate.ts";
import { regionNameKey } from "./region-names.ts";
import { createCitedText } from "./use-cited-text.ts";

type Dated = Pick<EventBrief, "dates">;
type Named = Pick<EventBrief, "name" | "city" | "torch">;

export interface EventWords {
  /** The city of a stop of the torch, else the event's own name. */
  shortName(event: Named): string;
  date(event: Dated, options?: { readonly year: boolean }): string;
  people(number: CitedNumber | null): string;
  countries(number: CitedNumber | null): string;
  /** Name, region, date and figures in one sentence, for those who hear it. */
  spoken(event: EventBrief): string;
}

/** The sign at the end of any other name (Washington, D.C.) would move to the wrong side of it. */
const endsInLetter = /\p{L}$/u;

/** Words in the language of the page. */
export const useEventWords = (): EventWords => createEventWords(useI18n());

/** Words in a language. */
export function createEventWords(i18n: I18n): EventWords {
  const { t, format, plain } = i18n;
  const citedText = createCitedText(i18n);
  const date = ({ dates }: Dated, options?: { readonly year: boolean }): string =>
    dates.start === null ? t("event.undated") : format.dateRange(dates.start, dates.end, options);
  const people = (number: CitedNumber | null): string =>
    number === null
      ? t("value.whatNotRecorded", { what: t("what.people") })
      : t("count.peopleNumbered", { number: citedText(number), count: number.value });
  const countries = (number: CitedNumber | null): string =>
    number === null
      ? t("value.whatNotRecorded", { what: t("what.countries") })
      : t("count.countriesNumbered", { number: citedText(number), count: number.value });
  const shortName = ({ name, city, torch }: Named): string => {
    if (torch === null || city === null) return plain(name);
    return endsInLetter.test(city) ? city : isolate(city, i18n.language.direction);
  };
  return {
    shortName,
    date,
    people,
    countries,
    spoken: (event) =>
      t("event.spoken", {
        name: shortName(event),
        region: t(regionNameKey(event.region)),
        date: date(event),
        people: people(event.participants),
        countries: countries(event.countriesRepresented),
      }),
  };
}
