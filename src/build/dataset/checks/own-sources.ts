import type { Check } from "../check.ts";
import { jsonLeaves, keyOf } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import { quote } from "../quote.ts";

const citing = new Set(["source", "alsoStatedBy"]);

/** A record lists every source that one of its numbers, statements or dates cites. */
export const checkOwnSources: Check = ({ records }) =>
  [...records.events, ...records.initiatives, ...records.regions, ...records.countries, ...records.centres].flatMap(
    ({ file, record }) => {
      const listed = new Set<unknown>(record.sources);
      return [...jsonLeaves(record)]
        .filter((leaf) => citing.has(keyOf(leaf) ?? "") && leaf.value !== null && !listed.has(leaf.value))
        .map((leaf) => ({
          file,
          path: jsonPath(leaf.path),
          found: `${quote(leaf.value)}, which $.sources does not list`,
          expected: "a source that stands in $.sources too",
        }));
    },
  );
