import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

/** No initiative is, over any number of steps, its own parent. */
export const checkParentChains: Check = ({ records }) => {
  const parents = new Map<string, string | null>(records.initiatives.map(({ record }) => [record.id, record.parent]));
  const problems: Problem[] = [];
  for (const { file, record } of records.initiatives) {
    const chain: string[] = [];
    let parent: string | null = record.parent;
    while (parent !== null && parent !== record.id && !chain.includes(parent)) {
      chain.push(parent);
      parent = parents.get(parent) ?? null;
    }
    if (parent !== record.id) continue;
    const found = [record.id, ...chain, record.id].join(" → ");
    problems.push({ file, path: "$.parent", found, expected: "a family that does not lead back to its member" });
  }
  return problems;
};
