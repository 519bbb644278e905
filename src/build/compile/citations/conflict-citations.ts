import type { Conflict, Dataset } from "#data/records.ts";
import type { Citation, CitingRecord } from "./citation.ts";

type Subjects = Pick<Dataset, "events" | "initiatives" | "statistics" | "strategy">;

/** The record that a disagreement is about; conflicts about the strategy name parts of the one strategy. */
function subjectOf(conflict: Conflict, { events, initiatives, statistics, strategy }: Subjects): CitingRecord | null {
  const { subjectKind: kind, subject: id } = conflict;
  const title = {
    event: () => events.find((event) => event.id === id)?.name,
    initiative: () => initiatives.find((initiative) => initiative.id === id)?.name,
    statistic: () => statistics.find((statistic) => statistic.id === id)?.title,
    strategy: () => strategy.title,
  }[kind]();
  if (title === undefined) return null;
  return { kind, id: kind === "strategy" ? strategy.id : id, title };
}

/** The claims of a disagreement, as uses in the record it is about. */
export function conflictCitations(conflict: Conflict, subjects: Subjects): readonly Citation[] {
  const record = subjectOf(conflict, subjects);
  if (record === null) return [];
  return conflict.values.map(({ source, value }) => ({
    source,
    record,
    item: { what: "claim", field: conflict.field, text: value },
  }));
}
