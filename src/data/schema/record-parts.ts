/** Parts that records of several kinds share: the line for editors, sources, conflicts, notes. */
import { z } from "zod";
import { eventSeries } from "#data/vocabulary.ts";
import { conflictId, sourceId } from "./identifiers.ts";
import { person, sentence } from "./values.ts";

const pointerMessage = "expected the path of the record's JSON Schema, such as ../schema/event.schema.json";
const schemaPointer = z.string(pointerMessage).regex(/schema\/[a-z]+\.schema\.json$/, pointerMessage);
export const record = { $schema: schemaPointer.describe("The JSON Schema of the record, which editors read") };

export const conflictIds = z.array(conflictId).describe("Questions about the record on which sources disagree");
export const sourceIds = z
  .array(sourceId)
  .min(1, "expected at least one source")
  .describe("Every source the record rests on");
export const note = sentence.nullable().describe("What a reader should know besides; null: nothing");
export const organisations = z.array(sentence).describe("Organisations that held or carry it, by name");
export const people = z.array(person).describe("People named in their public role");

export const series = z
  .enum(eventSeries)
  .describe("Tour it belongs to; successor: from 2022; related: around the process");
export const classification = z
  .enum(["own", "source"])
  .describe("Whose classification it is; own: our reading; source: a source says so itself");
