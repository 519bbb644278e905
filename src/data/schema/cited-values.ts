/** What a source states, with the source and the place in it. */
import { z } from "zod";
import { sourceId } from "./identifiers.ts";
import { localText, sentence } from "./values.ts";

/** Short name of a figure inside its record; part of addresses and downloads. */
export const figureKey = z.string().min(1, "expected text").describe("Short name of this figure, unique in the record");
export const qualifier = z
  .enum(["over", "more than", "about", "around", "rounded", "nearly", "almost", "probably", "at most"])
  .describe("How the source qualifies the value; null where it is exact");
export const otherSources = z.array(sourceId).describe("Other sources that state the same value");
export const unit = sentence.describe("What is counted: people, votes, percent");
export const figureLabel = localText.describe("What the figure counts, in our words");
export const pointer = sentence.describe("Where in the source it stands, in words");
/** A number is never bare: it has a qualifier (or null for exact), a source, and the place in that source. */
export const citedNumber = z.strictObject({
  value: z.number().describe("The number as the source states it"),
  qualifier: qualifier.nullable(),
  source: sourceId.describe("Id of the source that states it"),
  pointer: sentence.describe('Where in the source the value stands, in words: "second paragraph"'),
  alsoStatedBy: otherSources.optional(),
});
/** A number with its own name and unit, where the record's fixed fields do not fit. */
export const namedNumber = citedNumber.extend({ key: figureKey, label: figureLabel, unit });
/** A statement of a source that is not a number: a date, a venue, a programme. */
export const citedStatement = z.strictObject({
  field: sentence.describe("What the statement is about: venue, programme, hashtag"),
  value: z
    .union([sentence, z.array(sentence).min(1), z.null()], { error: "expected text, a list of texts or null" })
    .describe("What is stated: a text or a list of texts; null: only that it is stated"),
  source: sourceId.describe("Id of the source that states it"),
  pointer,
});
