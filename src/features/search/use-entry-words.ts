/** An entry of the index in words: what it is called, what kind of thing it is, where and when. */
import type { Scope } from "#data/records.ts";
import type { EventEntry, FigureEntry, InitiativeEntry, SearchEntry } from "#data/search-index.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { centreKindKey, eventKindKey, eventStatusKey, initiativeKindKey } from "#i18n/record-kinds.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { createCitedText } from "#ui/use-cited-text.ts";

/** What is said besides; `lang` where it is not in the page's language. */
export interface Detail {
  readonly text: string;
  readonly lang?: string;
}

export interface EntryWords {
  /** The value of a figure. */
  readonly value: string | null;
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly lang: string | undefined;
  readonly details: readonly Detail[];
  readonly region: Scope | null;
}

const place = ({ t, countryName }: I18n, city: string | null, country: string | null): string | null => {
  const state = country === null ? null : countryName(country);
  if (city === null || city === state) return state;
  return state === null ? city : t("eventTable.placeIn", { city, country: state });
};

function eventDetails(event: EventEntry, i18n: I18n): readonly (string | null)[] {
  const { t, format } = i18n;
  return [
    t(eventKindKey(event.what)),
    place(i18n, event.city, event.country),
    event.start === null ? t("event.undated") : format.dateRange(event.start, event.end),
    event.status === undefined ? null : t(eventStatusKey(event.status)),
  ];
}

const initiativeDetails = (initiative: InitiativeEntry, { t, format }: I18n): readonly (string | null)[] => [
  t(initiativeKindKey(initiative.what)),
  t(regionNameKey(initiative.region)),
  initiative.start === null ? null : format.date(initiative.start),
];

/** What the figure is a figure of; an event that was not held says so. */
function figureDetails(
  { of }: FigureEntry,
  entries: readonly SearchEntry[],
  { t }: I18n,
): readonly (string | Detail | null)[] {
  const record = entries[of];
  if (record === undefined || !("title" in record)) return [];
  const status = record.kind === "event" && record.status !== undefined ? t(eventStatusKey(record.status)) : null;
  const stop = record.kind === "event" ? [record.city, record.start?.slice(0, 4) ?? null] : [];
  return [record.lang === undefined ? record.title : { text: record.title, lang: record.lang }, ...stop, status];
}

function detailsOf(
  entry: SearchEntry,
  entries: readonly SearchEntry[],
  i18n: I18n,
): readonly (string | Detail | null)[] {
  const { t, format } = i18n;
  switch (entry.kind) {
    case "event":
      return eventDetails(entry, i18n);
    case "initiative":
      return initiativeDetails(entry, i18n);
    case "figure":
      return figureDetails(entry, entries, i18n);
    case "country":
      return [entry.id, entry.region === null ? null : t(regionNameKey(entry.region))];
    case "theme":
      return [t("search.theme", { number: entry.number }), t("search.opportunity", { label: entry.opportunity })];
    case "strategy":
      return [t(entry.code.length === 1 ? "search.direction" : "search.keyInitiative", { code: entry.code })];
    case "centre":
      return [t(centreKindKey(entry.what)), entry.host, place(i18n, entry.city, entry.country)];
    case "source":
      return [entry.publisher, entry.published === null ? null : format.date(entry.published)];
    case "page":
    case "region":
    case "statistic":
      return [];
  }
}

function regionOf(entry: SearchEntry): Scope | null {
  if (entry.kind === "region") return entry.id;
  return "region" in entry ? entry.region : null;
}

/** Words in the language of the page. */
export function useEntryWords(entries: readonly SearchEntry[]): (entry: SearchEntry) => EntryWords {
  const i18n = useI18n();
  const { t, format, countryName } = i18n;
  const citedNumber = createCitedText(i18n);
  const citedPercent = createCitedText(i18n, format.percent);
  const titleOf = (entry: SearchEntry): string => {
    if (entry.kind === "region") return t(regionNameKey(entry.id));
    if (entry.kind === "country") return countryName(entry.id);
    const unit = entry.kind === "figure" && entry.unit !== "percent" ? entry.unit : undefined;
    return unit === undefined ? entry.title : t("search.figureUnit", { label: entry.title, unit });
  };
  const valueOf = (figure: FigureEntry): string => (figure.unit === "percent" ? citedPercent : citedNumber)(figure);
  return (entry) => ({
    value: entry.kind === "figure" ? valueOf(entry) : null,
    title: titleOf(entry),
    lang: "lang" in entry ? entry.lang : undefined,
    details: detailsOf(entry, entries, i18n).flatMap((detail) => {
      if (detail === null) return [];
      return typeof detail === "string" ? [{ text: detail }] : [detail];
    }),
    region: regionOf(entry),
  });
}
