import type { Initiative } from "#data/records.ts";
import { citeFigure, citeMerelyListed } from "./citation.ts";
import type { Citation, CitingRecord } from "./citation.ts";

/** Everything in an initiative that names a source. Its pointer belongs to one source; of several it is not known which. */
export function initiativeCitations(initiative: Initiative): readonly Citation[] {
  const record: CitingRecord = { kind: "initiative", id: initiative.id, title: initiative.name };
  const pointer = initiative.sources.length === 1 ? initiative.pointer : null;
  const main = initiative.sources
    .slice(0, 1)
    .map((source): Citation => ({ source, record, item: { what: "record", pointer } }));
  const figures = initiative.figures.flatMap((figure) =>
    citeFigure(record, { field: "figures", label: figure.label, unit: figure.unit }, figure),
  );
  return [...main, ...figures, ...citeMerelyListed(record, initiative.sources, [...main, ...figures])];
}
