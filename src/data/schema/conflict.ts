/** A question on which sources disagree: every claim, the one that is shown, and why. */
import { z } from "zod";
import { conflictId, sourceId } from "./identifiers.ts";
import { record } from "./record-parts.ts";
import { sentence } from "./values.ts";

const conflictSubject = z
  .enum(["event", "initiative", "statistic", "strategy"])
  .describe("Kind of the record it is about");
export const conflict = z.strictObject({
  ...record,
  id: conflictId,
  subjectKind: conflictSubject,
  subject: sentence.describe("Id of the record it is about"),
  field: sentence.describe("What of the record is in question"),
  values: z
    .array(
      z.strictObject({
        value: sentence.describe("What the source says"),
        source: sourceId.describe("Id of the source that says it"),
      }),
    )
    .min(2, "expected at least two claims")
    .describe("Every claim with its source"),
  shown: sentence.nullable().describe("The value used in the Atlas; null: none is"),
  reason: sentence.describe("Why this value, or none, is used"),
});
