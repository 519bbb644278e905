/** What definitions of charts need to speak: messages, formats and names in the language of the page, gathered in one value. */
import { useMemo } from "react";
import type { ChartStop } from "#data/charts-chunks.ts";
import type { CitedNumber, Scope } from "#data/records.ts";
import type { Format } from "#i18n/format.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { plainUnit } from "#i18n/record-units.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { createCitedText } from "#ui/use-cited-text.ts";
import { createEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { Paths } from "#url/paths.ts";

export interface ChartWords {
  readonly t: I18n["t"];
  readonly plain: I18n["plain"];
  readonly countryName: I18n["countryName"];
  readonly format: Format;
  readonly paths: Paths;
  regionName(scope: Scope): string;
  /** City of a stop, else the event's own name. */
  eventName(event: Pick<ChartStop, "name" | "city" | "torch">): string;
  /** "over 300", without unit. */
  cited(number: Pick<CitedNumber, "value" | "qualifier">): string;
  /** "over 300 votes"; without the unit in other languages, which have no words for those of the record. */
  counted(number: Pick<CitedNumber, "value" | "qualifier">, unit: string): string;
  /** "over 300 people", "about 37 countries". */
  people(number: CitedNumber): string;
  countries(number: CitedNumber): string;
  /** "18%", "58.2%", with the qualifier where there is one. */
  percent(number: Pick<CitedNumber, "value" | "qualifier">): string;
}

/** Words in the language of the page; the same value as long as that does not change. */
export function useChartWords(): ChartWords {
  const i18n = useI18n();
  const paths = usePaths();
  return useMemo(() => createChartWords(i18n, paths), [i18n, paths]);
}

function createChartWords(i18n: I18n, paths: Paths): ChartWords {
  const { t, plain, countryName, format, language } = i18n;
  const cited = createCitedText(i18n);
  const events = createEventWords(i18n);
  return {
    t,
    plain,
    countryName,
    format,
    paths,
    regionName: (scope) => t(regionNameKey(scope)),
    eventName: events.shortName,
    cited,
    counted: (number, unit) =>
      plainUnit(language, unit) === null ? cited(number) : t("charts.countedIn", { number: cited(number), unit }),
    people: events.people,
    countries: events.countries,
    percent: createCitedText(i18n, format.shortPercent),
  };
}
