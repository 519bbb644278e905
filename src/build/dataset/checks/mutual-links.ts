import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import type { ValidRecord } from "../validate-records.ts";

/** One direction of a two-way link between two kinds of record. */
interface Linked {
  readonly file: string;
  readonly id: string;
  readonly links: readonly string[];
}

function oneSided(from: readonly Linked[], key: string, to: readonly Linked[], back: string): Problem[] {
  const byId = new Map(to.map((other) => [other.id, other]));
  return from.flatMap(({ file, id, links }) =>
    links
      .map((link) => byId.get(link))
      .filter((other) => other !== undefined && !other.links.includes(id))
      .map((other) => ({
        file: other?.file ?? file,
        path: `$.${back}`,
        found: `no ${JSON.stringify(id)}, though ${file} names this record in its ${key}`,
        expected: `${JSON.stringify(id)} in the list, or the link taken out of ${file}`,
      })),
  );
}

const linked = <T extends { readonly id: string }>(
  records: readonly ValidRecord<T>[],
  links: (record: T) => readonly string[],
): Linked[] => records.map(({ file, record }) => ({ file, id: record.id, links: links(record) }));

/** Events and initiatives name each other; so do a conflict and the record it is about. */
export const checkMutualLinks: Check = ({ records }) => {
  const events = linked(records.events, (event) => event.initiatives);
  const initiatives = linked(records.initiatives, (initiative) => initiative.events);
  const conflicts = linked(records.conflicts, (conflict) =>
    // A conflict over the strategy names a part of it; the record to be linked is the one strategy.
    conflict.subjectKind === "strategy" ? records.strategy.map(({ record }) => record.id) : [conflict.subject],
  );
  const disputed = [
    ...linked(records.events, (record) => record.conflicts),
    ...linked(records.initiatives, (record) => record.conflicts),
    ...linked(records.statistics, (record) => record.conflicts),
    ...linked(records.strategy, (record) => record.conflicts),
  ];
  return [
    ...oneSided(events, "initiatives", initiatives, "events"),
    ...oneSided(initiatives, "events", events, "initiatives"),
    ...oneSided(conflicts, "subject", disputed, "conflicts"),
    ...oneSided(disputed, "conflicts", conflicts, "subject"),
  ];
};
