import type { Check } from "../check.ts";

/** A conflict has at least two claims that differ; otherwise the sources agree. */
export const checkConflictClaims: Check = ({ records }) =>
  records.conflicts
    .filter(({ record }) => new Set(record.values.map(({ value }) => value.toLowerCase())).size < 2)
    .map(({ file, record }) => ({
      file,
      path: "$.values",
      found: `${JSON.stringify(record.values[0]?.value)} in all ${record.values.length} claims`,
      expected: "at least two claims that differ; where sources agree, use alsoStatedBy",
    }));
