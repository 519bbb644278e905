import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowsSlips, codeTerms, indexTerms, readQuery } from "#domain/search-terms.ts";

describe("the terms of a text", () => {
  it.each([
    ["Côte d’Ivoire", ["cote", "d", "ivoire"]],
    ["Yaoundé, Cameroon", ["yaounde", "cameroon"]],
    ["a year of the library", ["year", "library"]],
    ["1,024 and 31,000 people", ["1024", "31000", "people"]],
    ["1\u202f024 voix", ["1024", "voix"]],
    ["14.5% or 14,5 %", ["14.5"]],
    ["23.05.2018", ["23", "05", "2018"]],
    ["E2034 – 21772", ["e2034", "21772"]],
    ["٨٥٨", ["858"]],
    ["８５８", ["858"]],
    ["国图年会", ["国图", "图年", "年会", "会"]],
    ["IFLA年会 2018", ["ifla", "年会", "会", "2018"]],
    ["ห้องสมุด", ["หอ", "อง", "งส", "สม", "มด", "ด"]],
    ["", []],
    ["!?…", []],
  ])("%s", (text, terms) => {
    expect(indexTerms(text)).toEqual(terms);
  });

  it("keeps every word of a code", () => {
    expect(codeTerms("IN IND")).toEqual(["in", "ind"]);
  });
});

describe("reading a query", () => {
  it.each([
    ["hanoi", [["hanoi"]]],
    ["in", [["in"]]],
    ["in Hanoi", [["hanoi"]]],
    ["1,024", [["1024"]]],
    ["1 024", [["1024"], ["1", "024"]]],
    ["2018 858", [["2018", "858"]]],
    ["年会", [["年会"]]],
    ["会", [["会"]]],
    ["  ", []],
    ["<script>", [["script"]]],
    ["Länder", [["lander"]]],
    ["Laender", [["laender"], ["lander"]]],
    ["Ueberseeinseln", [["ueberseeinseln"], ["uberseeinseln"]]],
    ["ёлка", [["елка"]]],
    ["المكتبات والإعلام", [["مكتبات", "اعلام"]]],
    ["مَكْتَبـــة", [["مكتبه"]]],
  ])("%s", (query, readings) => {
    expect(readQuery(query)).toEqual(readings);
  });

  it("reads whatever is typed, and not more than twenty terms of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (query) => {
        for (const terms of readQuery(query)) {
          expect(terms.length).toBeGreaterThan(0);
          expect(terms.length).toBeLessThanOrEqual(20);
          for (const term of terms) expect(term).not.toMatch(/\s/);
        }
      }),
    );
    expect(readQuery("word ".repeat(400))).toEqual([["word"]]);
  });

  it("finds a text by any of its own words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const indexed = new Set(codeTerms(text));
        const readings = readQuery(text);
        expect(readings.length === 0 || readings.some((terms) => terms.every((term) => indexed.has(term)))).toBe(true);
      }),
    );
  });

  it("lets slips pass in words, not in numbers, short words or pairs of letters", () => {
    expect(["hanoi", "858", "vnm", "年会", "e2034"].filter(allowsSlips)).toEqual(["hanoi"]);
  });
});
