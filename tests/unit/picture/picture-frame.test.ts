// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
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
