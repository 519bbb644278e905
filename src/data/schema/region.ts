/** The six regions of the process. */
import { z } from "zod";
import { eventId, regionId, sourceId } from "./identifiers.ts";
import { record, sourceIds } from "./record-parts.ts";
import { localText, sentence } from "./values.ts";

export const region = z.strictObject({
  ...record,
  id: regionId,
  name: localText.describe("Name of the region"),
  workshops: z
    .strictObject({
      "2017-discussion": eventId.nullable().describe("Id of the event of 2017, the discussion"),
      "2018-ideas": eventId.nullable().describe("Id of the event of 2018, ideas for action"),
      "2019-strategy": eventId.nullable().describe("Id of the event of 2019, the strategy"),
      successor: eventId.nullable().describe("Id of the event of the later series, from 2022"),
    })
    .describe("Regional workshop by tour; null: none was found"),
  // Counted from our own assignment of countries and checked against it.
  unMembers: z.int().min(0).describe("Member states of the United Nations in the region, by our assignment"),
  unMembersByJudgement: z.int().min(0).describe("How many of them no source assigns, but we do"),
  countriesAndTerritories: z.int().min(0).describe("Countries and territories in the region, by our assignment"),
  note: sentence.describe("What a reader should know of the region's extent"),
  source: sourceId.describe("Id of the source of the region's name and extent"),
  sources: sourceIds,
});
