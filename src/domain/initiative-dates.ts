/** How long initiatives last. Their record ends where the sources do: an end that is not recorded is unknown, not now. */
import type { Initiative } from "#data/records.ts";

/** Kinds that go on once they have begun; the others are dated by the day they appeared or were made. */
const lastingKinds: ReadonlySet<Initiative["kind"]> = new Set([
  "campaign",
  "programme",
  "network",
  "governance",
  "training",
]);

/** Whether an initiative has a beginning on record and an end that is not: to be said and drawn as open. */
export function isOpenEnded({ kind, dates }: Pick<Initiative, "kind" | "dates">): boolean {
  return dates.start !== null && dates.end === null && lastingKinds.has(kind);
}
