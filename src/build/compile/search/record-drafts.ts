import type { Dataset, Event, Initiative, Scope } from "#data/records.ts";
import type { Draft } from "./draft.ts";
import type { MessageKey } from "#i18n/translate.ts";
import { eventKindKey, initiativeKindKey } from "#i18n/record-kinds.ts";
import type { IndexLanguage } from "./index-language.ts";

/** The name of a region; the world as a whole has none to be found by. */
function regionName({ regions }: Dataset, scope: Scope, { words }: IndexLanguage): string {
  return words(regions.find(({ id }) => id === scope)?.name ?? null);
}

/** Whole days are found by the month's name, the year and the day; all dates by the way pages write them. */
function dateWords({ dates }: Event | Initiative, { format }: IndexLanguage): string | null {
  return dates.start === null ? null : format.dateRange(dates.start, dates.end);
}

/** What kind of record: as its page says it; in English by the words of the data too, which name a kind the same way for years. */
const kindWords = (kind: string, key: MessageKey, { tag, say }: IndexLanguage): string =>
  tag === "en" ? kind.replaceAll("-", " ") : say(key);

/** Events by name, place, time, kind and people. */
export function eventDrafts(dataset: Dataset, language: IndexLanguage): readonly Draft[] {
  const { country, names, title, words } = language;
  return dataset.events.map((event) => {
    const { id, name, kind, status, place, dates, region } = event;
    return {
      entry: {
        kind: "event",
        id,
        ...title(name),
        what: kind,
        ...(status === "held" ? {} : { status }),
        city: place.city,
        country: place.country,
        start: dates.start,
        end: dates.end,
        region,
      },
      title: names(name),
      about: [
        place.city,
        place.country === null ? null : country(place.country),
        regionName(dataset, region, language),
        dateWords(event, language),
        kindWords(kind, eventKindKey(kind), language),
        place.venue,
        event.host,
      ],
      text: [words(event.summary), ...event.people.map((person) => person.name)],
    };
  });
}

/** Initiatives by name, place, time, kind, organisations and people. */
export function initiativeDrafts(dataset: Dataset, language: IndexLanguage): readonly Draft[] {
  const { country, names, title, words } = language;
  return dataset.initiatives.map((initiative) => {
    const { id, name, kind, dates, region, prominence } = initiative;
    return {
      entry: {
        kind: "initiative",
        id,
        ...title(name),
        what: kind,
        start: dates.start,
        region,
        ...(prominence === "secondary" ? {} : { prominence }),
      },
      title: names(name),
      about: [
        initiative.place.city,
        ...initiative.countries.map(country),
        regionName(dataset, region, language),
        dateWords(initiative, language),
        kindWords(kind, initiativeKindKey(kind), language),
        ...initiative.organisations,
      ],
      // Chinese is found by pairs of letters, which take twice the room of words.
      text: [
        language.tag === "zh" ? null : words(initiative.summary),
        ...initiative.people.map((person) => person.name),
      ],
    };
  });
}

/** Highlights and opportunities by number ("opportunity 4"), and what the strategy made of them. */
export function themeDrafts({ themes }: Dataset, { names, say, title }: IndexLanguage): readonly Draft[] {
  return themes.map(({ number, highlight, opportunity }) => ({
    entry: { kind: "theme", number, ...title(highlight.label), opportunity: title(opportunity.label).title },
    title: `${names(highlight.label)} \n ${names(opportunity.label)}`,
    code: String(number),
    about: [say("search.words.theme"), highlight.official, opportunity.official],
  }));
}

/** Directions and key initiatives of the strategy, by code too. */
export function strategyDrafts({ strategy }: Dataset, { names, say, title }: IndexLanguage): readonly Draft[] {
  const directions = strategy.directions.map(({ code, name }) => ({ code, name, official: null }));
  const initiatives = strategy.initiatives.flatMap(({ code, label, officialTitle }) =>
    label === null ? [] : [{ code, name: label, official: officialTitle }],
  );
  return [...directions, ...initiatives].map(({ code, name, official }) => ({
    entry: { kind: "strategy", code, ...title(name) },
    title: names(name),
    code,
    about: [say("search.words.strategyPart"), official],
  }));
}

/** Sources by title, publisher and year, in the language they were published in. */
export function sourceDrafts({ sources }: Dataset): readonly Draft[] {
  return sources.map(({ id, title, language, publisher, published }) => ({
    entry: { kind: "source", id, title, ...(language === "en" ? {} : { lang: language }), publisher, published },
    title,
    about: [publisher, published?.slice(0, 4) ?? null],
  }));
}
