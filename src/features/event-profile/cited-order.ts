/** What an event page cites, from top to bottom, so that its sources are numbered in the order in which the reader meets them. */
import type { EventChunk } from "#data/event-chunk.ts";
import { statementsFor } from "./statements.ts";

/** For the citation book. */
export function citedInOrder(chunk: EventChunk): readonly unknown[] {
  const { event } = chunk;
  return [
    statementsFor(event, "status"),
    event.dates.bounds,
    statementsFor(event, "when"),
    statementsFor(event, "where"),
    statementsFor(event, "tour"),
    statementsFor(event, "host"),
    statementsFor(event, "opportunities"),
    [event.participants, event.countriesRepresented, event.experienceYears],
    chunk.tour.map(({ participants }) => participants),
    [event.numbers, chunk.statistics],
    { sources: event.sources },
    statementsFor(event, "people"),
    statementsFor(event, "countries"),
    chunk.conflicts,
    chunk.initiatives,
    event.statements,
  ];
}
