import { expect, test } from "vitest";
import { usesOfSources, countUses } from "#build/compile/citations/uses-of-sources.ts";
import { nameField } from "#features/source-profile/field-words.ts";
import { countriesIn, groupUses } from "#features/source-profile/use-groups.ts";
import { realRecords } from "../compile/real-records.ts";

const dataset = await realRecords();

test("nothing that rests on a source is lost between the groups", () => {
  for (const uses of usesOfSources(dataset).values()) {
    const grouped = groupUses(uses).reduce((sum, group) => sum + group.uses, 0) + countriesIn(uses).length;
    expect(grouped).toBe(countUses(uses));
  }
});

test("events come first", () => {
  for (const uses of usesOfSources(dataset).values()) {
    const kinds = groupUses(uses).map(({ kind }) => kind);
    expect(kinds.indexOf("event")).toBeLessThanOrEqual(0);
  }
});

test.each([
  ["participants", { is: "message", key: "use.participants" }],
  ["3", { is: "direction", direction: "3" }],
  ["2.4", { is: "keyInitiative", code: "2.4" }],
  ["2.4.opportunity.10", { is: "link", code: "2.4", opportunity: "10" }],
  ["dateAndPlace", { is: "words", words: "date and place" }],
  ["start, end", { is: "words", words: "start, end" }],
  ["numbers.meetingAttendance", { is: "words", words: "numbers meeting attendance" }],
])("the field %s is named", (field, name) => {
  expect(nameField(field)).toEqual(name);
});
