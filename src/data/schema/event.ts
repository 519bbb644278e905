/** Anything dated: a workshop, a congress, a milestone. */
import { z } from "zod";
import { eventKinds, eventStatuses } from "#data/vocabulary.ts";
import { citedNumber, citedStatement, namedNumber } from "./cited-values.ts";
import { alpha2, eventId, initiativeId, scope, sourceId, themeNumber } from "./identifiers.ts";
import { classification, conflictIds, note, organisations, people, record, series, sourceIds } from "./record-parts.ts";
import { localText, point, preciseDate, sentence } from "./values.ts";

export const eventKind = z.enum(eventKinds).describe("What kind of gathering or milestone it is");
export const eventStatus = z.enum(eventStatuses).describe("Whether it took place; announced: no text confirms it");

export const event = z.strictObject({
  ...record,
  id: eventId,
  series,
  kind: eventKind,
  status: eventStatus,
  name: localText.describe("Name of the event"),
  region: scope,
  place: z
    .strictObject({
      country: alpha2.nullable().describe("Country of the place; null if several or none"),
      city: sentence.nullable().describe("City of the place"),
      point: point.nullable(),
      venue: sentence.nullable().describe("House or institution where it was held"),
      online: z.boolean().nullable().describe("Whether people met on line; null: not known"),
    })
    .describe("Where it was held"),
  host: sentence.nullable().describe("Who received the guests"),
  organisations,
  dates: z
    .strictObject({
      start: preciseDate.nullable().describe("First day, as precise as the source: YYYY, YYYY-MM or YYYY-MM-DD"),
      end: preciseDate.nullable().describe("Last day, as precise as the source; null: the closing day is unknown"),
      bounds: z
        .strictObject({
          earliest: preciseDate.nullable().describe("Not before"),
          latest: preciseDate.nullable().describe("Not after"),
          basis: sentence.describe("On what ground"),
          source: sourceId.describe("Id of the source of the ground"),
        })
        .nullable()
        .describe("For an undated event: what is known of its time"),
    })
    .describe("When it was held"),
  torch: z
    .strictObject({
      order: z.int().min(1).describe("Number of the stop, from 1"),
      previous: eventId.nullable().describe("Id of the event before"),
      next: eventId.nullable().describe("Id of the event after"),
    })
    .nullable()
    .describe("Place in a tour of regional workshops; null: no stop"),
  participants: citedNumber.nullable().describe("People who took part; null: not recorded. Never added across events"),
  countriesRepresented: citedNumber.nullable().describe("Countries the people came from; null: not recorded"),
  experienceYears: citedNumber.nullable().describe("Collective years of library experience in the room"),
  numbers: z.array(namedNumber).describe("Further numbers of the event, each with a name of its own"),
  countries: z.array(alpha2).describe("Countries known to be present, involved or hosting; incomplete by nature"),
  opportunities: z.array(themeNumber).describe("Opportunities (1-10) that a source names itself"),
  themes: z.array(themeNumber).describe("Themes (1-10) as classified; see classification"),
  classification,
  summary: localText.describe("What happened, in our words"),
  outcomes: z.array(localText.describe("What came of it")).describe("What came of it, in our words"),
  people,
  statements: z.array(citedStatement).describe("What sources state besides numbers"),
  conflicts: conflictIds,
  initiatives: z.array(initiativeId).describe("Initiatives the event belongs to"),
  sources: sourceIds,
  note,
});
