import type { StatisticExcerpt } from "#data/briefs.ts";
import type { EventChunk } from "#data/event-chunk.ts";
import type { CitedNumber, Dataset, Event, Theme } from "#data/records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { isStop, stopsOfTour } from "#domain/tour.ts";
import { briefEvent, briefInitiative, linkEvent } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsAbout, conflictsInBriefs, eachOnce } from "./conflicts-about.ts";
import { gapsAbout, subjects } from "./gaps-about.ts";

/** Everything of one event, with its neighbours in the tour, the city and the record. */
export function eventChunk(event: Event, context: CompileContext): EventChunk {
  const { dataset, drawings, regionNames, eventBrief, sourceBriefs } = context;
  const tour = (isStop(event) ? stopsOfTour(dataset.events, event.series) : []).map(briefEvent);
  const samePlace = dataset.events.filter((other) => isSamePlace(event, other)).map(briefEvent);
  const statistics = excerptsAbout(event, dataset);
  const conflicts = conflictsAbout(dataset.conflicts, "event", [event]);
  const beside = eachOnce(
    conflictsInBriefs(dataset.conflicts, [...tour, ...samePlace]),
    conflictsAbout(dataset.conflicts, "statistic", statistics),
  );
  return withSources(
    {
      event,
      regionNames,
      previous: eventBrief(event.torch?.previous ?? null),
      next: eventBrief(event.torch?.next ?? null),
      ...inTime(event, dataset.events),
      tour,
      samePlace,
      initiatives: inOrderOfTime(
        dataset.initiatives.filter(({ id, events }) => events.includes(event.id) || event.initiatives.includes(id)),
      ).map(briefInitiative),
      themes: themesOf(event, dataset.themes),
      statistics,
      conflicts,
      conflictsBeside: beside.filter((conflict) => !conflicts.includes(conflict)),
      gaps: gapsAbout(dataset.gaps, subjects("event", [event])),
      locator: drawings.locators.get(event.id) ?? null,
    },
    sourceBriefs,
  );
}

/** `events` are in order of time, the undated last. */
function inTime(event: Event, events: readonly Event[]): Pick<EventChunk, "earlier" | "later"> {
  const place = events.indexOf(event);
  const [earlier, later] = [events[place - 1], events[place + 1]];
  return { earlier: earlier ? linkEvent(earlier) : null, later: later ? linkEvent(later) : null };
}

function isSamePlace(event: Event, other: Event): boolean {
  const { city, country } = event.place;
  return other !== event && city !== null && other.place.city === city && other.place.country === country;
}

function themesOf(event: Event, themes: readonly Theme[]): EventChunk["themes"] {
  return themes
    .filter(({ number }) => event.opportunities.includes(number) || event.themes.includes(number))
    .map(({ number, opportunity }) => ({ number, label: opportunity.label }));
}

/** Rows about the event, without those that only repeat one of its own figures. */
function excerptsAbout(event: Event, { statistics }: Dataset): readonly StatisticExcerpt[] {
  const own: readonly (CitedNumber | null)[] = [
    event.participants,
    event.countriesRepresented,
    event.experienceYears,
    ...event.numbers,
  ];
  return statistics.flatMap(({ id, title, unit, comparability, rows }) => {
    const about = rows.filter(
      (row) =>
        row.event === event.id &&
        row.value !== null &&
        !own.some((number) => number?.value === row.value && number.source === row.source),
    );
    return about.length === 0 ? [] : [{ id, title, unit, comparability, rows: about }];
  });
}
