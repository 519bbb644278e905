import { z } from "zod";
import { headlineId, statisticId } from "./identifiers.ts";
import { record } from "./record-parts.ts";
import { localText, sentence } from "./values.ts";

/** A figure of the process as a whole, shown on the home page: a row of a statistic, what it counts, and its caveat. */
export const headline = z.strictObject({
  ...record,
  id: headlineId,
  order: z.int().min(1).describe("Place on the front page, from 1"),
  statistic: statisticId,
  row: sentence.describe("Key of the row in the statistic"),
  counts: localText.describe("What is counted; reads on from the value"),
  caveat: localText.describe("What the figure does not say"),
});
