/** Which kind of record a key of a record names. */
import type { RecordKind } from "#data/schema.ts";

/** Keys whose texts are ids, and the kind of record they name. */
const targets = new Map<string, RecordKind>([
  ["source", "sources"],
  ["sources", "sources"],
  ["alsoStatedBy", "sources"],
  ["officialTitleSource", "sources"],
  ["event", "events"],
  ["events", "events"],
  ["previous", "events"],
  ["next", "events"],
  ["initiative", "initiatives"],
  ["initiatives", "initiatives"],
  ["parent", "initiatives"],
  ["conflicts", "conflicts"],
  ["statistic", "statistics"],
  ["country", "countries"],
  ["countries", "countries"],
]);

/** The kind of record that a text at a path inside a record names by its id; undefined where it names none. */
export function referenceTarget(path: readonly (string | number)[]): RecordKind | undefined {
  // Under `workshops` of a region the keys are tours and the values events.
  if (path[0] === "workshops") return "events";
  const key = path.findLast((part) => typeof part === "string");
  return targets.get(typeof key === "string" ? key : "");
}
