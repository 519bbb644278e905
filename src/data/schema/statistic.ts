/** A table of figures of the process as a whole. */
import { z } from "zod";
import { figureKey, otherSources, pointer, qualifier, unit } from "./cited-values.ts";
import { eventId, initiativeId, scope, sourceId, statisticId } from "./identifiers.ts";
import { conflictIds, note, record, series } from "./record-parts.ts";
import { localText, sentence } from "./values.ts";

/** One cell of a statistic. `value: null` says that no source read states it. */
export const statisticRow = z.strictObject({
  key: figureKey,
  label: localText.describe("What the row counts, in our words"),
  value: z
    .number()
    .nullable()
    .describe("The number as the source states it; null: no source read states it. Never 0 for unknown"),
  qualifier: qualifier.nullable(),
  source: sourceId.nullable().describe("Id of the source that states it; null where no value is stated"),
  pointer: pointer.nullable(),
  alsoStatedBy: otherSources.optional(),
  unit: unit.optional().describe("What is counted, where the unit of the statistic is mixed"),
  event: eventId.optional().describe("Id of the event the row is about"),
  initiative: initiativeId.optional().describe("Id of the initiative the row is about"),
  region: scope.optional().describe("Region the row is about"),
  series: series.optional().describe("Tour the row is about"),
  isTotal: z.boolean().optional().describe("true: a total that the source states; never computed by us"),
});
export const statistic = z.strictObject({
  ...record,
  id: statisticId,
  title: localText.describe("Title of the table"),
  unit: sentence.describe("What is counted; mixed: see the unit of each row"),
  dimension: sentence.describe("What the rows are: regions, years, events"),
  series: series.nullable().describe("Tour it belongs to; null: none"),
  region: scope,
  rows: z.array(statisticRow).min(1).describe("Its figures, each with its own source"),
  note,
  comparability: sentence.describe("What may be compared or added, and what not"),
  conflicts: conflictIds,
});
