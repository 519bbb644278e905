import type { Check } from "../check.ts";
import { jsonLeaves } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** No list of ids, countries or themes names the same thing twice. */
export const checkRepeatedEntries: Check = ({ files }) => {
  const problems: Problem[] = [];
  for (const { file, value } of files) {
    const seen = new Set<string>();
    for (const leaf of jsonLeaves(value)) {
      if (typeof leaf.path.at(-1) !== "number") continue;
      const entry = `${jsonPath(leaf.path.slice(0, -1))} ${JSON.stringify(leaf.value)}`;
      if (seen.has(entry)) {
        const found = `${quote(leaf.value)} a second time`;
        problems.push({ file, path: jsonPath(leaf.path), found, expected: "each entry of the list once" });
      }
      seen.add(entry);
    }
  }
  return problems;
};
