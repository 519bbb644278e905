import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";
import type { ValidRecord } from "../validate-records.ts";

/** One record's side of a two-way link. */
interface Linked {
  readonly file: string;
  readonly id: string;
  readonly links: readonly string[];
}

const linked = <T extends { readonly id: string }>(
  records: readonly ValidRecord<T>[],
  links: (record: T) => readonly string[],
): Linked[] => records.map(({ file, record }) => ({ file, id: record.id, links: links(record) }));

/** Links of `from` that the record at the other end, under its key `back`, does not return. */
function oneSided(from: readonly Linked[], to: readonly Linked[], back: string, reason: string): Problem[] {
  const byId = new Map(to.map((other) => [other.id, other]));
  const problems: Problem[] = [];
  for (const { file, id, links } of from) {
    for (const link of links) {
      const other = byId.get(link);
      if (other === undefined || other.links.includes(id)) continue;
      problems.push({
        file: other.file,
        path: `$.${back}`,
        found: `no link to ${quote(id)}`,
        expected: `${quote(id)}, because ${file} ${reason}`,
      });
    }
  }
  return problems;
}

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
  // A subject that does not exist is reported as that; the record which names the conflict is then innocent.
  const subjects = new Set(disputed.map(({ id }) => id));
  const placed = conflicts.filter(({ links }) => links.some((link) => subjects.has(link)));
  return [
    ...oneSided(events, initiatives, "events", "names this initiative"),
    ...oneSided(initiatives, events, "initiatives", "names this event"),
    ...oneSided(placed, disputed, "conflicts", "is about this record"),
    ...oneSided(disputed, placed, "subject", "names this conflict"),
  ];
};
