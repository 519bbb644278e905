import { describe, expect, it } from "vitest";
import { followsReading, orderFindings } from "./checks/focus-order.ts";
import type { FocusStop } from "./checks/focus-order.ts";
import { sampleOfKinds } from "./site-pages.ts";
import type { SitePage } from "./site-pages.ts";
import { treeText, withoutNumbers } from "./tree-text.ts";

const stop = (left: number, top: number, place = 0): FocusStop => ({
  target: `${left} ${top}`,
  place,
  left,
  right: left + 50,
  top,
  bottom: top + 20,
  covered: null,
  outline: { style: "solid", width: 2, contrast: 8 },
});

describe("the order of focus", () => {
  it.each([
    ["on along the line", stop(0, 0), stop(100, 0), true],
    ["back along the line", stop(100, 0), stop(0, 0), false],
    ["down to the next line", stop(300, 0), stop(0, 40), true],
    ["up to a later column", stop(0, 400), stop(300, 0), true],
    ["up in the same column", stop(0, 400), stop(0, 0), false],
    ["up to an earlier column", stop(300, 400), stop(0, 0), false],
  ])("%s", (_name, before, after, isReading) => {
    expect(followsReading(before, after, false)).toBe(isReading);
  });

  it("is mirrored where reading is", () => {
    expect(followsReading(stop(100, 0), stop(0, 0), true)).toBe(true);
    expect(followsReading(stop(0, 0), stop(100, 0), true)).toBe(false);
  });

  it("misses what Tab does not reach and sees where it stays", () => {
    const walk = { stops: [0, 1, 1, 1].map((place) => stop(0, place * 30, place)), expected: ["a", "b", "c"] };
    expect(orderFindings({ ...walk, isMirrored: false }).map(({ rule }) => rule)).toEqual(["tab-reach", "tab-trap"]);
  });
});

describe("a sample of kinds", () => {
  const page = (kind: string, language: "en" | "ar", size: number): SitePage => ({
    path: `/${language}/${kind}/${size}/`,
    file: "",
    language,
    kind,
    size,
  });
  const pages = [1, 2, 3, 4, 5].flatMap((size) => [page("event", "en", size), page("event", "ar", size)]);

  it("is the smallest of every kind and language, or evenly spread by size", () => {
    expect(sampleOfKinds(pages, 1).map(({ path }) => path)).toEqual(["/en/event/1/", "/ar/event/1/"]);
    expect(sampleOfKinds(pages, 3).map(({ size }) => size)).toEqual([1, 3, 5, 1, 3, 5]);
    expect(sampleOfKinds(pages, 9)).toHaveLength(pages.length);
  });
});

describe("the text of a tree", () => {
  it("leaves out addresses and cuts long rows of alike", () => {
    const items = Array.from(
      { length: 7 },
      (_, place) => `  - listitem:\n    - link "Place ${place}":\n      - /url: /x/`,
    );
    const text = treeText(`- list:\n${items.join("\n")}\n- paragraph: 1,024 of them`);
    expect(text.split("\n")).toEqual([
      "- list:",
      "  - listitem:",
      '    - link "Place 0":',
      "  - listitem:",
      '    - link "Place 1":',
      "  - listitem:",
      '    - link "Place 2":',
      '  … more of the kind "listitem"',
      "- paragraph: 1,024 of them",
      "",
    ]);
    expect(withoutNumbers(text)).toContain("- paragraph: 0 of them");
  });
});
