import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** An event's id begins with the year it started in; without a known year, with `undated`, and then it has bounds. */
export const checkEventYears: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const { file, record } of records.events) {
    const { start, bounds } = record.dates;
    const prefix = start === null ? "undated" : start.slice(0, 4);
    if (!record.id.startsWith(`${prefix}-`)) {
      const expected = `an id that begins with ${prefix}-, as the event ${start === null ? "has no start" : `starts ${start}`}`;
      problems.push({ file, path: "$.id", found: quote(record.id), expected });
    }
    if (start === null && bounds === null) {
      const expected = "bounds, because the start is unknown: the earliest or latest time, and on what ground";
      problems.push({ file, path: "$.dates.bounds", found: "null", expected });
    }
  }
  return problems;
};
