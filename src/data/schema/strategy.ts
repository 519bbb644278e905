/** The strategy that came of the process. */
import { z } from "zod";
import { pointer } from "./cited-values.ts";
import { eventId, sourceId, themeNumber } from "./identifiers.ts";
import { classification, conflictIds, record } from "./record-parts.ts";
import { localText, preciseDate, sentence } from "./values.ts";

const directionCode = z.string().regex(/^[1-4]$/, "expected the code of a direction, 1 to 4");
const strategyLink = z.strictObject({
  opportunity: themeNumber.describe("Number of the opportunity, 1 to 10"),
  basis: sentence.describe("On what ground the two are linked"),
  classification,
  source: sourceId.describe("Id of the source of the ground"),
  pointer,
});
const citedText = (what: string) =>
  z.strictObject({ label: localText.describe("In our words"), source: sourceId }).describe(what);
const citedMilestone = (what: string) =>
  z
    .strictObject({
      date: preciseDate,
      source: sourceId.describe("Id of the source of the date"),
      event: eventId.describe("Id of the event on record"),
    })
    .describe(what);
export const strategy = z.strictObject({
  ...record,
  id: z.literal("ifla-strategy-2019-2024").describe("Id of the strategy"),
  title: localText.describe("Title of the strategy"),
  period: z
    .strictObject({ start: preciseDate.describe("First year"), end: preciseDate.describe("Last year") })
    .describe("Years it was made for"),
  vision: citedText("The vision it states"),
  mission: citedText("The mission it states"),
  approved: citedMilestone("When it was approved"),
  launched: citedMilestone("When it was launched"),
  directions: z
    .array(
      z.strictObject({
        code: directionCode.describe("Code of the direction, 1 to 4"),
        name: localText.describe("Name of the direction"),
        source: sourceId.describe("Id of the source of the name"),
      }),
    )
    .describe("Strategic directions"),
  initiatives: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[1-4]\.[1-9]$/, "expected the code of a key initiative, such as 2.4")
          .describe("Code of the key initiative, such as 2.4"),
        direction: directionCode.describe("Code of its direction"),
        label: localText.nullable().describe("What it is about, in our words; null: not found"),
        officialTitle: sentence.nullable().describe("Title as printed; null: not seen"),
        officialTitleSource: sourceId.nullable().describe("Id of the source of the printed title"),
        status: sentence.describe("How well it is known"),
        source: sourceId.nullable().describe("Id of the source it rests on"),
        pointer: pointer.nullable(),
        opportunityLinks: z.array(strategyLink).describe("Opportunities it answers"),
      }),
    )
    .describe("Key initiatives of the directions"),
  conflicts: conflictIds,
});
