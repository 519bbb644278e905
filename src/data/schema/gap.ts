/** What is known to exist, or was looked for, and was not found. */
import { z } from "zod";
import { gapId } from "./identifiers.ts";
import { record } from "./record-parts.ts";
import { sentence } from "./values.ts";

export const gap = z.strictObject({
  ...record,
  id: gapId,
  subjects: z
    .array(
      z.strictObject({
        kind: z
          .enum(["event", "initiative", "statistic", "region", "centre", "theme", "country", "strategy", "series"])
          .describe("Kind of the record; series: a tour"),
        id: sentence.describe("Id of the record"),
      }),
    )
    .describe("Records the gap is about; empty: the process as a whole"),
  topic: sentence.describe("What the gap is about, in words"),
  missing: sentence.describe("What was looked for and not found"),
  note: sentence.nullable().describe("What is known all the same; null: nothing"),
});
