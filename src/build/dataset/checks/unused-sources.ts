import type { Check } from "../check.ts";
import { jsonLeaves, keyOf } from "../json-leaves.ts";
import { idOf } from "../known-ids.ts";

const citing = new Set(["source", "sources", "alsoStatedBy", "officialTitleSource"]);

/** Every source is cited by some record; one that nothing rests on is a leftover or a forgotten link. */
export const checkUnusedSources: Check = ({ files }) => {
  const cited = new Set<unknown>();
  for (const { value } of files) {
    for (const leaf of jsonLeaves(value)) if (citing.has(keyOf(leaf) ?? "")) cited.add(leaf.value);
  }
  return files
    .filter((file) => file.kind === "sources" && !cited.has(idOf(file)))
    .map(({ file }) => ({
      file,
      path: "$.id",
      found: "a source that no record cites",
      expected: "a record that cites it, or no such file",
    }));
};
