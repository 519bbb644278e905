// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { createPen } from "#ui/picture/pen.ts";
import { framePicture, pictureDocument } from "#ui/picture/picture-frame.ts";
import { drawTable } from "#ui/picture/table-picture.ts";
import { testPen } from "./pen-for-tests.ts";

const words = {
  title: "<script>alert(\"1\")</script> & 'more'",
  summary: "From 3 < 4 to 5 > 4; مكتبات 図書館",
  note: null,
  sources: 'Source: A & B, "Title" (2018)',
  licence: "CC BY 4.0",
  address: "https://example.org/charts/?a=b&c=d#x",
  language: "en",
};

function documentOf(said: typeof words, cell = "1"): Document {
  const rows = [{ isHere: false, cells: [{ text: cell, isNumber: false, isMissing: false }] }];
  const drawing = drawTable({ columns: [said.title], rows, more: null }, testPen);
  const svg = pictureDocument(framePicture(drawing, said, testPen), said, "ltr");
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

test("is an XML document that says everything in words and runs nothing", () => {
  const picture = documentOf(words);
  expect(picture.querySelector("parsererror")).toBeNull();
  expect(picture.querySelector("title")?.textContent).toBe(words.title);
  expect(picture.querySelector("desc")?.textContent).toBe(words.summary);
  expect(picture.querySelector("script, foreignObject, image, [style], [onload]")).toBeNull();
  const said = [...picture.querySelectorAll("text")].map((text) => text.textContent).join(" ");
  for (const part of [words.title, words.summary, words.sources, words.licence, words.address])
    expect(said).toContain(part);
  expect(picture.documentElement.getAttribute("width")).toBe("1200");
});

test("any text leaves it an XML document", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, text, (title, cell) => {
      expect(documentOf({ ...words, title }, cell).querySelector("parsererror")).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test("in a picture that reads from the right, Latin keeps its full stop, and no Arabic letter is slanted", () => {
  const pen = createPen({ ...testPen, direction: "rtl" });
  const style = { size: 16, family: "sans", color: "ink", isItalic: true } as const;
  expect(pen.text(0, 0, "Washington, D.C.", style)).toContain(">\u200eWashington, D.C.\u200e<");
  expect(pen.text(0, 0, "Washington, D.C.", style)).toContain('font-style="italic"');
  expect(pen.text(0, 0, "غير مسجل (IFLA)", style)).toContain(">غير مسجل (IFLA)<");
  expect(pen.text(0, 0, "غير مسجل", style)).not.toContain("italic");
  expect(createPen(testPen).text(0, 0, "无记载", style)).not.toContain("italic");
  expect(createPen(testPen).text(0, 0, "D.C.", style)).toContain(">D.C.<");
});
