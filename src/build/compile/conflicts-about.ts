import type { Conflict, ConflictId } from "#data/records.ts";

/** A record that may be in dispute, with the conflicts it lists itself. */
export interface Disputed {
  readonly id: string;
  readonly conflicts?: readonly ConflictId[];
}

/** The figures of an event brief; conflicts about anything else belong to the event's own page. */
const briefFigures: ReadonlySet<string> = new Set(["participants", "countriesRepresented", "experienceYears"]);

/** All conflicts about records of one kind, in the dataset's order. */
export function conflictsAbout(
  conflicts: readonly Conflict[],
  kind: Conflict["subjectKind"],
  records: readonly Disputed[],
): readonly Conflict[] {
  const ids = new Set(records.map((record) => record.id));
  const listed = new Set(records.flatMap((record) => record.conflicts ?? []));
  return conflicts.filter(
    (conflict) => listed.has(conflict.id) || (conflict.subjectKind === kind && ids.has(conflict.subject)),
  );
}

/** Conflicts about the figures that event briefs show. */
export function conflictsInBriefs(
  conflicts: readonly Conflict[],
  briefs: readonly { readonly id: string }[],
): readonly Conflict[] {
  return conflictsAbout(conflicts, "event", briefs).filter((conflict) => briefFigures.has(conflict.field));
}

/** Each conflict once, in order of first mention. */
export function eachOnce(...lists: readonly (readonly Conflict[])[]): readonly Conflict[] {
  return [...new Set(lists.flat())];
}
