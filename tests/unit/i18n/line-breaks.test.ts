import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linePieces } from "#i18n/line-breaks.ts";

describe("pieces between which a line may end", () => {
  it.each([
    ["图书馆", ["图", "书", "馆"]],
    ["并列呈现，只比较", ["并", "列", "呈", "现，", "只", "比", "较"]],
    ["国际图联“全球愿景”的", ["国", "际", "图", "联", "“全", "球", "愿", "景”", "的"]],
    ["31个国家", ["31个", "国", "家"]],
    ["IFLA战略（2019—2024年）", ["IFLA", "战", "略", "（2019—2024年）"]],
    ["library", ["library"]],
    ["", []],
  ])("%s", (text, pieces) => {
    expect(linePieces(text)).toEqual(pieces);
  });

  it("are words where words are given", () => {
    expect(linePieces(["图书馆", "的", "《", "愿景", "》"])).toEqual(["图书馆", "的", "《愿景》"]);
  });

  it("lose nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(linePieces(text).join("")).toBe(text);
      }),
    );
  });
});
