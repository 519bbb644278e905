import { regionIds } from "#data/vocabulary.ts";
import type { RecordKind } from "#data/schema.ts";
import type { Check } from "../check.ts";
import { knownIds } from "../known-ids.ts";

const sets: readonly (readonly [RecordKind, readonly string[]])[] = [
  ["regions", regionIds],
  ["themes", Array.from({ length: 10 }, (_, index) => String(index + 1))],
  ["strategy", ["ifla-strategy-2019-2024"]],
];

/** The six regions, the ten themes, the one strategy and at least one release are all there. */
export const checkCompleteSets: Check = ({ files }) => {
  const known = knownIds(files);
  const unreleased = files.some(({ kind }) => kind === "releases")
    ? []
    : [{ file: "releases", path: "$", found: "no record", expected: "at least one release, such as 1.0.0" }];
  const incomplete = sets.flatMap(([kind, ids]) =>
    ids
      .filter((id) => known.get(kind)?.has(id) !== true)
      .map((id) => ({ file: kind, path: "$", found: `no record ${id}`, expected: `records ${ids.join(", ")}` })),
  );
  return [...incomplete, ...unreleased];
};
