import type { z } from "zod";
import { recordSchemas } from "#data/schema.ts";
import type { RecordKind } from "#data/schema.ts";
import { issueProblems } from "./issue-problems.ts";
import type { Problem } from "./problem.ts";
import type { RecordFile } from "./read-records.ts";

/** A record whose shape is right, with the file it came from. */
export interface ValidRecord<T> {
  readonly file: string;
  readonly name: string;
  readonly record: T;
}

/** All records of the right shape, by folder, each list in the order of its file names. */
export type ValidRecords = {
  readonly [K in RecordKind]: readonly ValidRecord<z.output<(typeof recordSchemas)[K]>>[];
};

/** Holds every file against the schema of its folder. A record with a wrong shape is reported and left out. */
export function validateRecords(files: readonly RecordFile[]): {
  readonly records: ValidRecords;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const valid = <T>(kind: RecordKind, schema: z.ZodType<T>): readonly ValidRecord<T>[] => {
    const records: ValidRecord<T>[] = [];
    for (const { file, name, value } of files.filter((one) => one.kind === kind && one.value !== undefined)) {
      const result = schema.safeParse(value);
      if (result.success) records.push({ file, name, record: result.data });
      else problems.push(...result.error.issues.flatMap((issue) => issueProblems(issue, file, value, schema)));
    }
    return records;
  };
  const records: ValidRecords = {
    events: valid("events", recordSchemas.events),
    initiatives: valid("initiatives", recordSchemas.initiatives),
    regions: valid("regions", recordSchemas.regions),
    countries: valid("countries", recordSchemas.countries),
    centres: valid("centres", recordSchemas.centres),
    themes: valid("themes", recordSchemas.themes),
    strategy: valid("strategy", recordSchemas.strategy),
    statistics: valid("statistics", recordSchemas.statistics),
    headlines: valid("headlines", recordSchemas.headlines),
    sources: valid("sources", recordSchemas.sources),
    conflicts: valid("conflicts", recordSchemas.conflicts),
    gaps: valid("gaps", recordSchemas.gaps),
    releases: valid("releases", recordSchemas.releases),
  };
  return { records, problems };
}
