import type { Event } from "#data/records.ts";
import { citeFigure, citeMerelyListed, citeStatement } from "./citation.ts";
import type { Citation, CitingRecord } from "./citation.ts";

const label = null;

/** Everything in an event that names a source. */
export function eventCitations(event: Event): readonly Citation[] {
  const record: CitingRecord = { kind: "event", id: event.id, title: event.name };
  const { bounds } = event.dates;
  const particular = [
    ...citeFigure(record, { field: "participants", label, unit: "people" }, event.participants),
    ...citeFigure(record, { field: "countriesRepresented", label, unit: "countries" }, event.countriesRepresented),
    ...citeFigure(record, { field: "experienceYears", label, unit: "years" }, event.experienceYears),
    ...event.numbers.flatMap((number) =>
      citeFigure(record, { field: number.key, label: number.label, unit: number.unit }, number),
    ),
    ...citeStatement(record, bounds?.source ?? null, "bounds", bounds?.basis ?? null, null),
    ...event.statements.flatMap(({ source, field, value, pointer }) =>
      citeStatement(record, source, field, value, pointer),
    ),
  ];
  return [...particular, ...citeMerelyListed(record, event.sources, particular)];
}
