/** Seats of the federation: headquarters, regional offices, language and preservation centres. */
import { z } from "zod";
import { alpha2, centreId, regionId, sourceId } from "./identifiers.ts";
import { note, record, sourceIds } from "./record-parts.ts";
import { localText, point, preciseDate, sentence } from "./values.ts";

export const centre = z.strictObject({
  ...record,
  id: centreId,
  kind: z
    .enum(["headquarters", "regional-office", "language-centre", "pac"])
    .describe("What kind of seat it is; pac: preservation and conservation centre"),
  name: localText.describe("Name of the centre"),
  host: sentence.nullable().describe("Institution that houses it"),
  city: sentence.describe("City it is in"),
  country: alpha2,
  point,
  region: regionId,
  serves: sentence.nullable().describe("Whom it serves; null: not recorded"),
  since: preciseDate.nullable().describe("Since when; as precise as the source"),
  status: sentence.describe("Whether it exists, in words"),
  source: sourceId.describe("Id of the source it chiefly rests on"),
  sources: sourceIds,
  note,
});
