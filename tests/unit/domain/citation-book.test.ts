import { describe, expect, it } from "vitest";
import type { SourceBrief } from "#data/briefs.ts";
import { sourceId } from "#data/schema/identifiers.ts";
import { createCitationBook } from "#domain/citation-book.ts";

const source = (id: string): SourceBrief => ({
  id: sourceId.parse(id),
  title: id,
  language: "en",
  publisher: "IFLA",
  url: null,
  published: null,
  primary: false,
  mirror: false,
  uses: 1,
});
const carried = {
  [sourceId.parse("a")]: source("a"),
  [sourceId.parse("b")]: source("b"),
  [sourceId.parse("c")]: source("c"),
};

describe("createCitationBook", () => {
  it("numbers sources as the reader meets them, then the rest by id", () => {
    const book = createCitationBook(carried, [{ figure: { source: "c" } }, { sources: ["b", "c"] }]);
    expect(book.sources.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(book.numberOf(sourceId.parse("b"))).toBe(2);
  });

  it("does not take other text for a source", () => {
    const book = createCitationBook(carried, [{ title: "c", note: "b" }]);
    expect(book.sources.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("refuses a source that the page does not carry", () => {
    const book = createCitationBook(carried, []);
    expect(() => book.numberOf(sourceId.parse("elsewhere"))).toThrow("elsewhere");
    expect(() => book.source(sourceId.parse("elsewhere"))).toThrow("elsewhere");
  });
});
