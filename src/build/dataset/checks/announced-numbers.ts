import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

const keys = ["participants", "countriesRepresented", "experienceYears"] as const;

/** Announced is not held: who would come is no attendance. */
export const checkAnnouncedNumbers: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const { file, record } of records.events) {
    if (record.status === "held") continue;
    for (const key of keys) {
      const number = record[key];
      if (number === null) continue;
      problems.push({
        file,
        path: `$.${key}`,
        found: `${number.value} at an event whose status is ${record.status}`,
        expected: "null; an expected number may stand in $.numbers with a label that says so",
      });
    }
  }
  return problems;
};
