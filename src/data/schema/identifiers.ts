/** How records are named: their ids, and the codes of regions and countries. */
import { z } from "zod";
import { regionIds, scopes } from "#data/vocabulary.ts";

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = (what: string) =>
  z
    .string(`expected ${what}: lower-case words joined by hyphens`)
    .regex(kebab, `expected ${what}: lower-case words joined by hyphens`)
    .describe(`${what.charAt(0).toUpperCase()}${what.slice(1)}: lower-case words joined by hyphens`);

export const regionId = z.enum(regionIds).describe("A region of the process");
/** A region, or the world as a whole where a record belongs to no single region. */
export const scope = z.enum(scopes).describe("A region of the process; global: no single region");

export const eventId = slug("an event id").brand<"EventId">();
export const initiativeId = slug("an initiative id").brand<"InitiativeId">();
export const sourceId = slug("a source id").brand<"SourceId">();
export const conflictId = slug("a conflict id").brand<"ConflictId">();
export const statisticId = slug("a statistic id").brand<"StatisticId">();
export const centreId = slug("a centre id").brand<"CentreId">();
export const gapId = slug("a gap id").brand<"GapId">();
export const headlineId = slug("a headline id").brand<"HeadlineId">();
export const alpha2 = z
  .string("expected two capital letters (ISO 3166-1 alpha-2)")
  .regex(/^[A-Z]{2}$/, "expected two capital letters (ISO 3166-1 alpha-2)")
  .describe("Country code: two capital letters (ISO 3166-1 alpha-2; XK for Kosovo)")
  .brand<"Alpha2">();

export const themeNumber = z
  .int()
  .min(1, "expected a theme, 1 to 10")
  .max(10, "expected a theme, 1 to 10")
  .describe("Number of a theme, 1 to 10");
