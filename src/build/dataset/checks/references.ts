import type { RecordKind } from "#data/schema.ts";
import type { Check } from "../check.ts";
import { jsonLeaves, keyOf } from "../json-leaves.ts";
import type { JsonLeaf } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import { knownIds } from "../known-ids.ts";
import { didYouMean } from "../near-miss.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";
import { singular } from "../record-kinds.ts";

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

function targetOf(leaf: JsonLeaf): RecordKind | undefined {
  // Under `workshops` of a region the keys are tours and the values events.
  if (leaf.path[0] === "workshops") return "events";
  return targets.get(keyOf(leaf) ?? "");
}

/** Every id that a record names belongs to a record. Works on files of any shape, so that one run shows all. */
export const checkReferences: Check = ({ files }) => {
  const known = knownIds(files);
  const problems: Problem[] = [];
  for (const { file, value } of files) {
    for (const leaf of jsonLeaves(value)) {
      const kind = targetOf(leaf);
      const ids = kind && known.get(kind);
      if (kind === undefined || ids === undefined || typeof leaf.value !== "string" || ids.has(leaf.value)) continue;
      problems.push({
        file,
        path: jsonPath(leaf.path),
        found: quote(leaf.value),
        expected: `the id of a record in ${kind}/ (no ${singular[kind]} has this one)`,
        ...didYouMean(leaf.value, ids),
      });
    }
  }
  return problems;
};
