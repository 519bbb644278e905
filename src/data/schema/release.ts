/** Published states of the dataset. */
import { z } from "zod";
import { record } from "./record-parts.ts";
import { sentence } from "./values.ts";

/** A published state of the dataset: what a citation names, so that others find the same figures again. */
export const release = z.strictObject({
  ...record,
  id: z
    .string("expected a version such as 1.2.0")
    .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, "expected a version such as 1.2.0")
    .describe("Version (semver): major for a changed schema, minor for new records, patch for corrections"),
  date: z.iso.date("expected the day of the release as YYYY-MM-DD").describe("Day of the release"),
  changes: z.array(sentence).min(1).describe("What a reader who used the former release should know"),
});
