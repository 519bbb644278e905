/** Countries and territories, and the region each is assigned to. */
import { z } from "zod";
import { alpha2, regionId, sourceId } from "./identifiers.ts";
import { note, record } from "./record-parts.ts";
import { point, sentence } from "./values.ts";

export const country = z.strictObject({
  ...record,
  alpha2,
  alpha3: z
    .string("expected three capital letters (ISO 3166-1 alpha-3)")
    .regex(/^[A-Z]{3}$/, "expected three capital letters (ISO 3166-1 alpha-3)")
    .describe("Code of three capital letters (ISO 3166-1 alpha-3)"),
  numeric: z
    .string("expected three digits in quotation marks (ISO 3166-1 numeric)")
    .regex(/^\d{3}$/, "expected three digits in quotation marks (ISO 3166-1 numeric)")
    .nullable()
    .describe("Code of three digits (ISO 3166-1 numeric), joins map shapes; null for Kosovo"),
  name: sentence.describe("Short name in English, for editors; pages take names from CLDR"),
  region: regionId.nullable().describe("Region of the process it is assigned to; null: none"),
  assignment: z
    .enum(["source", "judgement", "none"])
    .describe(
      "source: a source puts the country or its UN M49 subregion in the region; judgement: we did; none: in none",
    ),
  unMember: z.boolean().describe("Whether it is a member state of the United Nations"),
  m49: z
    .strictObject({
      region: sentence.nullable().describe("Name of the region"),
      subRegion: sentence.nullable().describe("Name of the subregion"),
    })
    .describe("Standard areas of the United Nations (UN M49)"),
  shape: z
    .strictObject({
      coarse: z.boolean().describe("In the outlines at 1:110 million"),
      fine: z.boolean().describe("In the outlines at 1:50 million"),
    })
    .describe("Whether the map outlines have a shape of it"),
  point: point.nullable().describe("Where a dot for the country stands, in degrees, WGS 84"),
  note,
  source: sourceId.nullable().describe("Id of the source of the assignment; null: our judgement or in no region"),
  sources: z.array(sourceId).describe("Every source the record rests on"),
});
