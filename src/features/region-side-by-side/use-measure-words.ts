/** A measure in words: its name, its values, what they count, and where they stand. */
import type { Series } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { useCitedText } from "#ui/use-cited-text.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import type { Known, Measure, MeasuredRegion, Quantity } from "./measures.ts";

const nameKeys = {
  share: "compare.measure.share",
  people: "compare.measure.people",
  countries: "compare.measure.countries",
  years: "compare.measure.years",
  members: "compare.measure.members",
  events: "compare.measure.events",
  initiatives: "compare.measure.initiatives",
  centres: "compare.measure.centres",
} as const satisfies Record<Quantity, MessageKey>;

const tourKeys = {
  "2017-discussion": "compare.tour.2017",
  "2018-ideas": "compare.tour.2018",
  "2019-strategy": "compare.tour.2019",
  successor: "compare.tour.successor",
  related: "compare.tour.successor",
} as const satisfies Record<Series, MessageKey>;

export interface MeasureWords {
  /** "2017", "2022 and after". */
  tour(series: Series): string;
  /** "People at the workshop, 2017" */
  name(measure: Measure): string;
  /** "14.0%", "over 50", "not recorded", "no workshop found" */
  value(measure: Measure, known: Known): string;
  /** "Hanoi (Asia-Oceania)", or the region alone. */
  place(measured: MeasuredRegion): string;
  /** Reads on from a value in a citation's card. */
  counts(measure: Measure, measured: MeasuredRegion): string;
}

/** Words in the language of the page. */
export function useMeasureWords(): MeasureWords {
  const { t, format } = useI18n();
  const events = useEventWords();
  const citedText = useCitedText();
  const tour = (series: Series): string => t(tourKeys[series]);
  const name = ({ quantity, series }: Measure): string =>
    t(nameKeys[quantity], { tour: series === null ? "" : tour(series) });
  const place = ({ stop, region }: MeasuredRegion): string =>
    stop === null
      ? t(regionNameKey(region))
      : t("compare.place", { city: events.shortName(stop), region: t(regionNameKey(region)) });
  return {
    tour,
    name,
    place,
    value: ({ quantity }, known) => {
      if (known.kind === "not-recorded") return t("value.notRecorded");
      if (known.kind === "no-workshop") return t("compare.noWorkshop");
      if (known.kind === "counted") return format.number(known.value);
      return quantity === "share" ? format.percent(known.number.value) : citedText(known.number);
    },
    counts: (measure, measured) => t("compare.counts", { measure: name(measure), place: place(measured) }),
  };
}
