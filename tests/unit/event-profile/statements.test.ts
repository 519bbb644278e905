import { describe, expect, it } from "vitest";
import { fieldWords, statementsFor } from "#features/event-profile/statements.ts";
import { id } from "../compile/small-dataset.ts";

const statement = (field: string, source: string) => ({ field, value: "v", source: id.source(source), pointer: "p" });

describe("statements behind a fact", () => {
  it("are those of its fields, one a source, in the order of the record", () => {
    const statements = [
      statement("start", "b"),
      statement("venue", "a"),
      statement("end", "b"),
      statement("dateAndPlace", "c"),
    ];
    expect(statementsFor({ statements }, "when").map(({ source }) => source)).toEqual(["b", "c"]);
    expect(statementsFor({ statements }, "where").map(({ source }) => source)).toEqual(["a", "c"]);
    expect(statementsFor({ statements }, "host")).toEqual([]);
  });

  it.each([
    ["start", "Start"],
    ["countriesNamed", "Countries named"],
    ["dateAndPlace", "Date and place"],
    ["start, end", "Start, end"],
  ])("%s in words: %s", (field, words) => {
    expect(fieldWords(field)).toBe(words);
  });
});
