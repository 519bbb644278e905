import { series } from "#data/schema/record-parts.ts";
import type { RecordKind } from "#data/schema.ts";
import type { Check, CheckInput } from "../check.ts";
import { knownIds } from "../known-ids.ts";
import { didYouMean } from "../near-miss.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

const folders = new Map<string, RecordKind>([
  ["event", "events"],
  ["initiative", "initiatives"],
  ["statistic", "statistics"],
  ["region", "regions"],
  ["centre", "centres"],
  ["theme", "themes"],
  ["country", "countries"],
]);

function subjectIds({ files, records }: CheckInput): (kind: string) => ReadonlySet<string> {
  const known = knownIds(files);
  const parts = records.strategy.flatMap(({ record }) => [
    "vision",
    "mission",
    ...record.directions.map((direction) => direction.code),
    ...record.initiatives.map((initiative) => initiative.code),
  ]);
  return (kind) => {
    if (kind === "series") return new Set(series.options);
    const folder = folders.get(kind);
    return folder === undefined ? new Set(parts) : (known.get(folder) ?? new Set());
  };
}

/** What a conflict or a gap is about exists: a record, a tour, or a part of the strategy ("2.4"). */
export const checkSubjects: Check = (input) => {
  const idsOfKind = subjectIds(input);
  const problems: Problem[] = [];
  const compare = (file: string, path: string, kind: string, id: string): void => {
    const ids = idsOfKind(kind);
    // A broken strategy file has no parts to compare with, and has been reported.
    if (ids.has(id) || ids.size === 0) return;
    const expected = kind === "strategy" ? "vision, mission or a code of the strategy" : `the id of a known ${kind}`;
    problems.push({ file, path, found: quote(id), expected, ...didYouMean(id, ids) });
  };
  for (const { file, record } of input.records.conflicts)
    compare(file, "$.subject", record.subjectKind, record.subject);
  for (const { file, record } of input.records.gaps) {
    for (const [index, { kind, id }] of record.subjects.entries()) compare(file, `$.subjects[${index}].id`, kind, id);
  }
  return problems;
};
