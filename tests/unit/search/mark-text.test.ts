import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuery } from "#domain/search-terms.ts";
import { markText } from "#features/search/mark-text.ts";

/** Marked parts in brackets. */
const shown = (text: string, found: readonly string[], query: string): string =>
  markText(text, found, readQuery(query).flat())
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");

describe("marking what was sought", () => {
  it.each([
    ["Hanoi, Vietnam", ["hanoi"], "hanoi", "[Hanoi], Vietnam"],
    ["Hanoi, Vietnam", ["hanoi"], "han", "[Han]oi, Vietnam"],
    ["Hanoi, Vietnam", ["hanoi"], "hanoy", "[Hanoi], Vietnam"],
    ["Côte d’Ivoire", ["cote", "d", "ivoire"], "cote d'iv", "[Côte] [d]’[Iv]oire"],
    ["Yaounde\u0301", ["yaounde"], "yaounde", "[Yaounde\u0301]"],
    ["over 1,024 people", ["1024"], "1024", "over [1,024] people"],
    ["14.0% of all", ["14"], "14", "[14.0]% of all"],
    ["œuvre", ["oeuvre"], "oe", "[œ]uvre"],
    ["IFLAグローバル", ["クロ", "ロー"], "グロー", "IFLA[グロー]バル"],
    ["国图年会", ["年会"], "年会", "国图[年会]"],
    ["国图年会", ["年会"], "年", "国图[年]会"],
    ["nothing of it", ["else"], "else", "nothing of it"],
    ["<mark>", ["mark"], "mark", "<[mark]>"],
  ])("%s by %j", (text, found, query, expected) => {
    expect(shown(text, found, query)).toBe(expected);
  });

  it("loses nothing of the text, whatever is sought in it", () => {
    const anyText = fc.string({ unit: "grapheme", maxLength: 80 });
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const typed = readQuery(query).flat();
        const parts = markText(text, [...typed, ...readQuery(text).flat()], typed);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(parts.every((part) => text.slice(part.start).startsWith(part.text))).toBe(true);
      }),
    );
  });
});
