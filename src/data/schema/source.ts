/** What the record rests on. */
import { z } from "zod";
import { sourceId } from "./identifiers.ts";
import { note, record } from "./record-parts.ts";
import { preciseDate, sentence } from "./values.ts";

export const source = z.strictObject({
  ...record,
  id: sourceId,
  title: sentence.describe("Title as printed"),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, "expected a language tag (BCP 47), such as vi or pt-BR")
    .describe("Language of the title (BCP 47), for correct display and speech"),
  publisher: sentence.describe("Who published it"),
  url: z
    .url({ protocol: /^https?$/, error: "expected a web address that begins with http:// or https://" })
    .nullable()
    .describe("Web address; null: the original is no longer at a known address"),
  published: preciseDate.nullable().describe("When it was published, as precise as known; null: undated"),
  primary: z.boolean().describe("Whether it is one of the five documents the Atlas started from"),
  mirror: z.boolean().describe("Whether a third-party copy was read, not the publisher's own page"),
  note,
});
