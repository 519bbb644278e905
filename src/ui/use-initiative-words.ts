/** An initiative in words: its kind and its dates. The same wherever initiatives are named. */
import type { Initiative } from "#data/records.ts";
import { isOpenEnded } from "#domain/initiative-dates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey } from "#i18n/record-kinds.ts";

type Told = Pick<Initiative, "kind" | "dates">;

export interface InitiativeWords {
  /** "2016", "from September 2016", "until 19 June 2020", "undated". */
  date(initiative: Told): string;
  /** "Network, from September 2016"; the kind alone where no date is on record. */
  kindAndDate(initiative: Told): string;
}

/** Words in the language of the page. */
export const useInitiativeWords = (): InitiativeWords => createInitiativeWords(useI18n());

/** Words in a language. */
export function createInitiativeWords({ t, format }: Pick<I18n, "t" | "format">): InitiativeWords {
  const date = (initiative: Told): string => {
    const { start, end } = initiative.dates;
    if (start === null) {
      return end === null ? t("initiativeDates.undated") : t("initiativeDates.until", { end: format.date(end) });
    }
    if (isOpenEnded(initiative)) return t("initiativeDates.from", { start: format.date(start) });
    return format.dateRange(start, end);
  };
  return {
    date,
    kindAndDate: (initiative) => {
      const kind = t(initiativeKindKey(initiative.kind));
      const { start, end } = initiative.dates;
      return start === null && end === null ? kind : t("initiativeDates.kindAndDate", { kind, date: date(initiative) });
    },
  };
}
