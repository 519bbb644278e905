import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

/** Compares as far as both are known: 2018 and 2018-05 do not contradict each other. */
function isAfter(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}

/** Nothing ends before it starts. */
export const checkDateOrder: Check = ({ records }) => {
  const problems: Problem[] = [];
  const compare = (file: string, path: string, start: string | null, end: string | null): void => {
    if (start === null || end === null || !isAfter(start, end)) return;
    problems.push({ file, path, found: end, expected: `${start} or later, because that is the start` });
  };
  for (const { file, record } of records.events) {
    const { start, end, bounds } = record.dates;
    compare(file, "$.dates.end", start, end);
    if (bounds !== null) compare(file, "$.dates.bounds.latest", bounds.earliest, bounds.latest);
  }
  for (const { file, record } of records.initiatives) {
    compare(file, "$.dates.end", record.dates.start, record.dates.end);
  }
  for (const { file, record } of records.strategy) {
    compare(file, "$.period.end", record.period.start, record.period.end);
    compare(file, "$.launched.date", record.approved.date, record.launched.date);
  }
  return problems;
};
