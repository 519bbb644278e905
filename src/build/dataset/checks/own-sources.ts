import type { Check } from "../check.ts";
import { jsonLeaves, keyOf } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import { knownIds } from "../known-ids.ts";
import { quote } from "../quote.ts";

const citing = new Set(["source", "alsoStatedBy"]);

/** A record lists every source that one of its numbers, statements or dates cites. */
export const checkOwnSources: Check = ({ files, records }) => {
  const known = knownIds(files).get("sources");
  return [
    ...records.events,
    ...records.initiatives,
    ...records.regions,
    ...records.countries,
    ...records.centres,
  ].flatMap(({ file, record }) => {
    const listed = new Set<unknown>(record.sources);
    return (
      [...jsonLeaves(record)]
        .filter((leaf) => citing.has(keyOf(leaf) ?? "") && !listed.has(leaf.value))
        // A source that does not exist is reported as that, once.
        .filter((leaf) => typeof leaf.value === "string" && known?.has(leaf.value) === true)
        .map((leaf) => ({
          file,
          path: jsonPath(leaf.path),
          found: `${quote(leaf.value)}, which $.sources does not list`,
          expected: "a source that stands in $.sources too",
        }))
    );
  });
};
