/** The sources that the list cites: of its figures, of what is known of undated events, and of disagreements about figures. */
import type { CitedSources, EventBrief } from "#data/briefs.ts";
import type { Conflict, SourceId } from "#data/records.ts";

/** What the list shows, in the order in which it does, for the citation book. */
export function citedInList(events: readonly EventBrief[], conflicts: readonly Conflict[]): readonly unknown[] {
  return [
    ...events.map(({ dates, participants, countriesRepresented }) => [
      dates.bounds,
      participants,
      countriesRepresented,
    ]),
    conflicts.map(({ values }) => values),
  ];
}

function sourcesIn(events: readonly EventBrief[], conflicts: readonly Conflict[]): ReadonlySet<SourceId> {
  const numbers = events.flatMap(({ participants, countriesRepresented }) => [participants, countriesRepresented]);
  return new Set([
    ...numbers.flatMap((number) => (number === null ? [] : [number.source, ...(number.alsoStatedBy ?? [])])),
    ...events.flatMap(({ dates }) => dates.bounds?.source ?? []),
    ...conflicts.flatMap(({ values }) => values.map(({ source }) => source)),
  ]);
}

/** Only those of the chunk's sources that the list cites: the chunk carries those of the front page too. */
export function sourcesOfList(
  carried: CitedSources,
  events: readonly EventBrief[],
  conflicts: readonly Conflict[],
): CitedSources {
  const cited = sourcesIn(events, conflicts);
  return Object.fromEntries(Object.entries(carried).filter(([, source]) => cited.has(source.id)));
}
