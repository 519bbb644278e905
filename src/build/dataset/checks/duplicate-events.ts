import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";
import type { ValidRecords } from "../validate-records.ts";

type EventFile = ValidRecords["events"][number];

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of words that two names have in common, 0 to 1 (Jaccard index). */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common || 1);
}

function looksLike({ record: a }: EventFile, { record: b }: EventFile): boolean {
  const sameDay = a.dates.start !== null && a.dates.start === b.dates.start;
  if (!sameDay || a.kind !== b.kind || a.place.country !== b.place.country) return false;
  const sameCity = a.place.city !== null && a.place.city === b.place.city;
  // Two sessions of one congress share day and city, but not their names; a region has one workshop a day.
  if (sameCity && a.kind === "regional-workshop") return true;
  return likeness(a.name.en, b.name.en) >= (sameCity ? 0.5 : 0.75);
}

/** The same event does not stand in two files. */
export const checkDuplicateEvents: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const [index, later] of records.events.entries()) {
    const earlier = records.events.slice(0, index).find((candidate) => looksLike(candidate, later));
    if (earlier === undefined) continue;
    const { file, record } = later;
    problems.push({
      file,
      path: "$.id",
      found: `${quote(record.name.en)} on ${record.dates.start}, which ${earlier.file} seems to hold already`,
      expected: "one file for each event; if they are two, names that tell them apart",
    });
  }
  return problems;
};
