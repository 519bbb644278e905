import type { Dataset, Event, Initiative, Scope } from "#data/records.ts";
import type { Draft } from "./draft.ts";
import type { IndexLanguage } from "./index-language.ts";

/** The name of a region; the world as a whole has none to be found by. */
function regionName({ regions }: Dataset, scope: Scope, { all }: IndexLanguage): string {
  return all(regions.find(({ id }) => id === scope)?.name ?? null);
}

/** Whole days are found by the month's name, the year and the day; all dates by the way pages write them. */
function dateWords({ dates }: Event | Initiative, { format }: IndexLanguage): string | null {
  return dates.start === null ? null : format.dateRange(dates.start, dates.end);
}

export function eventDrafts(dataset: Dataset, language: IndexLanguage): readonly Draft[] {
  const { all, country, title } = language;
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
      title: all(name),
      about: [
        place.city,
        place.country === null ? null : country(place.country),
        regionName(dataset, region, language),
        dateWords(event, language),
        kind.replaceAll("-", " "),
        place.venue,
        event.host,
      ],
      text: [all(event.summary), ...event.people.map((person) => person.name)],
    };
  });
}

export function initiativeDrafts(dataset: Dataset, language: IndexLanguage): readonly Draft[] {
  const { all, country, title } = language;
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
      title: all(name),
      about: [
        initiative.place.city,
        ...initiative.countries.map(country),
        regionName(dataset, region, language),
        dateWords(initiative, language),
        kind,
        ...initiative.organisations,
      ],
      text: [all(initiative.summary), ...initiative.people.map((person) => person.name)],
    };
  });
}

/** Highlights and opportunities by number ("opportunity 4"), and what the strategy made of them. */
export function themeDrafts({ themes }: Dataset, { all, say, title }: IndexLanguage): readonly Draft[] {
  return themes.map(({ number, highlight, opportunity }) => ({
    entry: { kind: "theme", number, ...title(highlight.label), opportunity: title(opportunity.label).title },
    title: `${all(highlight.label)} ${all(opportunity.label)}`,
    code: String(number),
    about: [say("search.words.theme"), highlight.official, opportunity.official],
  }));
}

export function strategyDrafts({ strategy }: Dataset, { all, say, title }: IndexLanguage): readonly Draft[] {
  const directions = strategy.directions.map(({ code, name }) => ({ code, name, official: null }));
  const initiatives = strategy.initiatives.flatMap(({ code, label, officialTitle }) =>
    label === null ? [] : [{ code, name: label, official: officialTitle }],
  );
  return [...directions, ...initiatives].map(({ code, name, official }) => ({
    entry: { kind: "strategy", code, ...title(name) },
    title: all(name),
    code,
    about: [say("search.words.strategyPart"), official],
  }));
}

export function sourceDrafts({ sources }: Dataset): readonly Draft[] {
  return sources.map(({ id, title, language, publisher, published }) => ({
    entry: { kind: "source", id, title, ...(language === "en" ? {} : { lang: language }), publisher, published },
    title,
    about: [publisher, published?.slice(0, 4) ?? null],
  }));
}
