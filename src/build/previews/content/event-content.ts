import type { Dataset, Event } from "#data/records.ts";
import { isStop, stopsOfTour } from "#domain/tour.ts";
import { eventKindKey, eventStatusKey } from "#i18n/record-kinds.ts";
import type { PreviewWords } from "../preview-words.ts";
import { namedCounts } from "./named-counts.ts";
import { citedFigure } from "./preview-content.ts";
import type { PreviewContent, PreviewFigure } from "./preview-content.ts";

const MOST_FIGURES = 3;
const seriesKeys = {
  "2017-discussion": "series.2017",
  "2018-ideas": "series.2018",
  "2019-strategy": "series.2019",
  successor: "series.successor",
  related: "series.related",
} as const;

/** An event: what, where and when, and the figures that sources give for it. What they do not give is left out, never 0. */
export function eventContent(event: Event, dataset: Dataset, words: PreviewWords): PreviewContent {
  const { t, plain } = words;
  const { city, point } = event.place;
  const isOfTour = isStop(event) && city !== null;
  const figures = figuresOf(event, words);
  const place = placeOf(event, words);
  return {
    name: isOfTour ? city : plain(event.name),
    accent: event.region === "global" ? null : event.region,
    lines: isOfTour
      ? [whichStop(event, dataset, words), dateOf(event, words)]
      : [kindAndPlace(event, words), dateOf(event, words)],
    figures: figures.map(({ figure }) => figure),
    sources: figures.length === 0 ? event.sources.slice(0, 1) : figures.map(({ source }) => source),
    picture:
      point === null || event.place.online === true || place === null
        ? t("preview.picture.eventNowhere", { name: plain(event.name), date: dateOf(event, words) })
        : t("preview.picture.event", { name: plain(event.name), place, date: dateOf(event, words) }),
  };
}

function whichStop({ series, torch }: Event, { events }: Dataset, { t }: PreviewWords): string {
  const count = stopsOfTour(events, series).length;
  return t("event.tourStop", { series: t(seriesKeys[series]), order: torch?.order ?? 0, count });
}

/** "23–25 May 2018"; with its state where it was not held. */
function dateOf({ dates, status }: Event, { t, format }: PreviewWords): string {
  const date = dates.start === null ? t("event.undated") : format.dateRange(dates.start, dates.end);
  return status === "held" ? date : t("preview.event.notHeld", { date, status: t(eventStatusKey(status)) });
}

function placeOf({ place }: Event, { t, country }: PreviewWords): string | null {
  const { city, country: code } = place;
  if (city !== null && code !== null && city !== country(code))
    return t("preview.place", { city, country: country(code) });
  return city ?? (code === null ? null : country(code));
}

function kindAndPlace(event: Event, words: PreviewWords): string {
  const { t } = words;
  const kind = t(eventKindKey(event.kind));
  const place = placeOf(event, words);
  if (event.place.online === true) return t("preview.event.online", { kind });
  return place === null ? kind : t("preview.kindAndPlace", { kind, place });
}

interface Sourced {
  readonly figure: PreviewFigure;
  readonly source: Event["sources"][number];
}

/** People, countries and experience first; the event's other numbers where it has none of them. */
function figuresOf(event: Event, words: PreviewWords): readonly Sourced[] {
  const { t, plain } = words;
  const { participants, countriesRepresented, experienceYears } = event;
  const own = [
    { number: participants, counts: "preview.event.people" },
    { number: countriesRepresented, counts: "preview.event.countries" },
    { number: experienceYears, counts: "preview.event.experience" },
  ] as const;
  const known = own.flatMap(({ number, counts }) =>
    number === null
      ? []
      : [{ figure: citedFigure(words, number, t(counts, { count: number.value })), source: number.source }],
  );
  if (known.length > 0) return known;
  return event.numbers.slice(0, MOST_FIGURES).map((number) => ({
    figure: citedFigure(words, number, namedCounts({ ...number, label: plain(number.label) }, words), number.unit),
    source: number.source,
  }));
}
