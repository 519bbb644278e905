import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, choice, freeText, readParameter, writeSearch } from "#url/parameters.ts";

const tour = choice("tour", ["all", "2017", "2018"], "all");
const text = freeText("q", 10);

describe("readParameter", () => {
  it.each([
    ["", "all"],
    ["?tour=2018", "2018"],
    ["?tour=2099", "all"],
    ["?tour=", "all"],
    ["?tour=%E0%A4%A", "all"],
    ["?other=1&tour=2017", "2017"],
    [`?tour=2018&x=${"a".repeat(5_000)}`, "2018"],
    [`?x=${"a".repeat(5_000)}&tour=2018`, "all"],
  ])("reads %s as %s", (search, expected) => {
    expect(readParameter(search, tour)).toBe(expected);
  });

  it("cuts free text", () => {
    expect(readParameter("?q=abcdefghijklmnop", text)).toBe("abcdefghij");
  });

  it("never throws, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        expect(["all", "2017", "2018"]).toContain(readParameter(search, tour));
      }),
    );
  });
});

describe("writeSearch", () => {
  it.each([
    ["", [assign(tour, "2018")], "?tour=2018"],
    ["?tour=2018", [assign(tour, "all")], ""],
    ["?tour=2018&keep=1", [assign(tour, "2017")], "?keep=1&tour=2017"],
    ["?z=1&a=2", [], "?a=2&z=1"],
    ["?tour=nonsense", [assign(text, "né & co")], "?q=n%C3%A9+%26+co&tour=nonsense"],
  ] as const)("writes onto %s", (search, assignments, expected) => {
    expect(writeSearch(search, assignments)).toBe(expected);
  });

  it("gives back every value it wrote, and keeps what it does not own", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("all", "2017", "2018"),
        fc.string({ maxLength: 10 }),
        fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => name !== "tour" && name !== "q"),
        (wantedTour, wantedText, foreign) => {
          const search = writeSearch(`?${foreign}=kept`, [assign(tour, wantedTour), assign(text, wantedText)]);
          expect(readParameter(search, tour)).toBe(wantedTour);
          expect(readParameter(search, text)).toBe(wantedText);
          expect(new URLSearchParams(search).get(foreign)).toBe("kept");
        },
      ),
    );
  });
});
