import type { Check } from "../check.ts";
import { jsonLeaves } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import { knownIds } from "../known-ids.ts";
import { didYouMean } from "../near-miss.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";
import { singular } from "../record-kinds.ts";
import { referenceTarget } from "../reference-targets.ts";

/** Every id that a record names belongs to a record. Works on files of any shape, so that one run shows all. */
export const checkReferences: Check = ({ files }) => {
  const known = knownIds(files);
  const problems: Problem[] = [];
  for (const { file, value } of files) {
    for (const leaf of jsonLeaves(value)) {
      const kind = referenceTarget(leaf.path);
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
