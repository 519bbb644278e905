/** A measure in words: its name, its figures, what it counts, and the finding as a sentence. */
import type { CitedNumber, RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { rangeOf, rankOf } from "./measures.ts";
import type { Measure, MeasuredRegion, MeasureId, Rank } from "./measures.ts";

const nameKeys = {
  share: "regionCompare.share",
  "people-2017": "regionCompare.people2017",
  "people-2018": "regionCompare.people2018",
  "countries-2017": "regionCompare.countries2017",
  "countries-2018": "regionCompare.countries2018",
} as const satisfies Record<MeasureId, MessageKey>;

export interface MeasureWords {
  name(measure: Measure): string;
  /** The city of a workshop, else the region. */
  place(measured: MeasuredRegion): string;
  /** "14.0%", "37 people". */
  value(measure: Measure, number: CitedNumber): string;
  /** Reads on from a value in a citation's card. */
  counts(measure: Measure, measured: MeasuredRegion): string;
  rank(rank: Rank): string;
  /** What the page's own region did, with its rank. */
  finding(measure: Measure, region: RegionId): string;
  /** From where to where the recorded figures reach. */
  summary(measure: Measure): string;
}

/** Words in the language of the page. */
export function useMeasureWords(): MeasureWords {
  const { t, format } = useI18n();
  const words = useEventWords();
  const place = ({ workshop, region }: MeasuredRegion): string =>
    workshop === null ? t(regionNameKey(region)) : words.shortName(workshop);
  const value = ({ quantity }: Measure, number: CitedNumber): string => {
    if (quantity === "share") return format.percent(number.value);
    return quantity === "people" ? words.people(number) : words.countries(number);
  };
  const rank = ({ rank: at, isShared, count }: Rank): string =>
    t("regionCompare.rank", {
      rank: at,
      isShared: isShared ? "yes" : "no",
      count,
      isComplete: count === 6 ? "yes" : "no",
    });
  return {
    name: ({ id }) => t(nameKeys[id]),
    place,
    value,
    counts: ({ quantity, year }, measured) => {
      if (quantity === "share") return t("regionCompare.countsShare", { region: place(measured) });
      const key = quantity === "people" ? "regionCompare.countsPeople" : "regionCompare.countsCountries";
      return t(key, { city: place(measured), year });
    },
    rank,
    finding: (measure, region) => {
      const { quantity, year } = measure;
      const own = measure.regions.find((measured) => measured.region === region);
      const standing = rankOf(measure, region);
      if (!own) return words.people(null);
      const city = place(own);
      if (!own.number || !standing) {
        return t(quantity === "countries" ? "regionCompare.unknownCountries" : "regionCompare.unknownPeople", {
          city,
          year,
        });
      }
      const said = { value: value(measure, own.number), rank: rank(standing), count: standing.count };
      if (quantity === "share") return t("regionCompare.findingShare", { region: t(regionNameKey(region)), ...said });
      return t(quantity === "people" ? "regionCompare.findingPeople" : "regionCompare.findingCountries", {
        city,
        year,
        ...said,
      });
    },
    summary: (measure) => {
      const range = rangeOf(measure);
      if (!range?.least.number || !range.most.number) return t("value.notRecorded");
      const said = {
        least: value(measure, range.least.number),
        leastName: place(range.least),
        most: value(measure, range.most.number),
        mostName: place(range.most),
      };
      const count = measure.regions.filter(({ number }) => number !== null).length;
      return measure.quantity === "share"
        ? t("regionCompare.summaryAll", said)
        : t("regionCompare.summarySome", { ...said, count });
    },
  };
}
