import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

/** A region and the word on how it was assigned go together; every UN member has a region. */
export const checkCountryRegions: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const { file, record } of records.countries) {
    const unassigned = record.assignment === "none";
    if (unassigned !== (record.region === null)) {
      const found = `${JSON.stringify(record.assignment)} with the region ${record.region ?? "null"}`;
      const expected = unassigned
        ? "source or judgement, because a region is given"
        : "none, because no region is given";
      problems.push({ file, path: "$.assignment", found, expected });
    }
    if (record.unMember && record.region === null) {
      problems.push({ file, path: "$.region", found: "null", expected: "a region, because this is a UN member state" });
    }
    if (record.assignment === "judgement" && record.note === null) {
      const expected = "a note that says why, because the region is our judgement";
      problems.push({ file, path: "$.note", found: "null", expected });
    }
  }
  return problems;
};
