import type { Problem } from "./problem.ts";
import type { RecordFile } from "./read-records.ts";
import type { ValidRecords } from "./validate-records.ts";

/** What a check may look at: the records of the right shape, and every file as it was parsed. */
export interface CheckInput {
  readonly records: ValidRecords;
  readonly files: readonly RecordFile[];
}

/** One rule that no schema can express, over all records at once. */
export type Check = (input: CheckInput) => readonly Problem[];
