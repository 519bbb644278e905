/** The ten themes: a highlight of the report, and the opportunity that answers it. */
import { z } from "zod";
import { pointer } from "./cited-values.ts";
import { sourceId, themeNumber } from "./identifiers.ts";
import { record } from "./record-parts.ts";
import { localText, sentence } from "./values.ts";

const wording = z.strictObject({
  label: localText.describe("Short wording, ours"),
  official: sentence.nullable().describe("Wording as printed; null: not seen"),
  source: sourceId.nullable().describe("Id of the source of the printed wording"),
});
export const theme = z.strictObject({
  ...record,
  number: themeNumber,
  highlight: wording.describe("Highlight of the Report Summary"),
  opportunity: wording.describe("Opportunity that answers the highlight"),
  explanation: localText.describe("What the theme is about, in our words"),
  verification: sentence.describe("How the wording was checked"),
  pointer,
});
