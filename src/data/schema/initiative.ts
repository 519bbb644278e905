/** What grew out of the process, or serves it. */
import { z } from "zod";
import { initiativeKinds, initiativeLevels, prominences } from "#data/vocabulary.ts";
import { citedNumber, figureLabel, pointer, unit } from "./cited-values.ts";
import { alpha2, eventId, initiativeId, scope, themeNumber } from "./identifiers.ts";
import { classification, conflictIds, note, organisations, people, record, sourceIds } from "./record-parts.ts";
import { localText, point, preciseDate, sentence } from "./values.ts";

const initiativeKind = z.enum(initiativeKinds).describe("What kind of initiative it is");

export const initiative = z.strictObject({
  ...record,
  id: initiativeId,
  name: localText.describe("Name of the initiative"),
  kind: initiativeKind,
  status: z
    .enum(["announced", "postponed", "moved-online"])
    .nullable()
    .describe("What is known of it beyond that it was; null: nothing but that it happened"),
  level: z.enum(initiativeLevels).describe("How wide it reaches"),
  region: scope,
  regionNote: sentence.nullable().describe("Why the region was chosen, where no source states it"),
  countries: z.array(alpha2).describe("Countries it concerns; incomplete by nature"),
  place: z
    .strictObject({ city: sentence.nullable().describe("City of the place"), point: point.nullable() })
    .describe("Where it has its seat or was held"),
  dates: z
    .strictObject({
      start: preciseDate.nullable().describe("Beginning, as precise as the source: YYYY, YYYY-MM or YYYY-MM-DD"),
      end: preciseDate.nullable().describe("End, as precise as the source; null: unknown or not ended"),
    })
    .describe("When it ran"),
  organisations,
  summary: localText.describe("What it is, in our words"),
  people,
  figures: z.array(citedNumber.extend({ label: figureLabel, unit })).describe("Numbers that sources state of it"),
  themes: z.array(themeNumber).describe("Themes (1-10) as classified; see classification"),
  strategyDirections: z
    .array(z.int().min(1).max(4).describe("Number of a direction, 1 to 4"))
    .describe("Directions of the IFLA Strategy 2019-2024 it serves"),
  sdgs: z
    .array(z.int().min(1).max(17).describe("Number of a goal, 1 to 17"))
    .describe("Sustainable Development Goals named; all seventeen mean the agenda as a whole"),
  classification,
  prominence: z.enum(prominences).describe("Weight in the primary documents"),
  origin: z
    .enum(["primary-document", "added"])
    .describe("Whether a primary document names it or it was added from other sources"),
  parent: initiativeId.nullable().describe("Id of the initiative it is a part of"),
  rank: z
    .strictObject({
      group: z.enum(["communities", "professionals", "global-agenda"]).describe("Which of the three lists"),
      position: z.int().min(1).describe("Place in the list, from 1"),
      basis: sentence.describe("On what ground"),
    })
    .nullable()
    .describe("Place in a ranked list that a source prints"),
  events: z.array(eventId).describe("Events that belong to it"),
  conflicts: conflictIds,
  sources: sourceIds,
  pointer,
  note,
});
