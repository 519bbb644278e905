/** Values that stand in records of every kind: texts, dates, points, people. */
import { z } from "zod";

export const sentence = z.string().trim().min(1, "expected text");
/** Text of ours or an official name, in English and, where somebody translated it, in IFLA's other languages. */
export const localText = z
  .strictObject({
    en: sentence.describe("In English"),
    ar: sentence.optional().describe("In Arabic"),
    de: sentence.optional().describe("In German"),
    es: sentence.optional().describe("In Spanish"),
    fr: sentence.optional().describe("In French"),
    ru: sentence.optional().describe("In Russian"),
    zh: sentence.optional().describe("In Chinese"),
  })
  .describe("Text in English and, where somebody translated it, in ar, de, es, fr, ru, zh");

/** A date to the precision the source gives: year, month or day. */
export const preciseDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
    error: "expected a date as YYYY, YYYY-MM or YYYY-MM-DD",
  })
  .describe("As precise as the source: YYYY, YYYY-MM or YYYY-MM-DD");

const degrees = (limit: number) =>
  z
    .number()
    .min(-limit, `expected degrees from -${limit} to ${limit}`)
    .max(limit, `expected degrees from -${limit} to ${limit}`);
const latitude = degrees(90);
const longitude = degrees(180);
/** Degrees, WGS 84. A city centre, never a building. */
export const point = z
  .strictObject({
    lat: latitude.describe("Latitude, negative in the south"),
    lon: longitude.describe("Longitude, negative in the west"),
  })
  .describe("Point in degrees, WGS 84; the centre of a city, never a building");

/** People appear in their public role only. */
export const person = z.strictObject({
  name: sentence.describe("Name as printed"),
  role: sentence.describe("Public role in which the person appears"),
});
