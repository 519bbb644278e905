import type { Initiative } from "#data/records.ts";
import { citeFigure, citeMerelyListed } from "./citation.ts";
import type { Citation, CitingRecord } from "./citation.ts";

/** Everything in an initiative that names a source. Its pointer tells where in the first of its sources it stands. */
export function initiativeCitations(initiative: Initiative): readonly Citation[] {
  const record: CitingRecord = { kind: "initiative", id: initiative.id, title: initiative.name };
  const main = initiative.sources
    .slice(0, 1)
    .map((source): Citation => ({ source, record, item: { what: "record", pointer: initiative.pointer } }));
  const figures = initiative.figures.flatMap((figure) =>
    citeFigure(record, { field: "figures", label: figure.label, unit: figure.unit }, figure),
  );
  return [...main, ...figures, ...citeMerelyListed(record, initiative.sources, [...main, ...figures])];
}
