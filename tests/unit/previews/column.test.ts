import { beforeAll, describe, expect, it } from "vitest";
import { previewColours } from "#build/previews/colours.ts";
import { drawColumn } from "#build/previews/column.ts";
import { contentOf } from "#build/previews/content-of.ts";
import { sourcesLine } from "#build/previews/content/sources-line.ts";
import { COLUMN, PICTURE } from "#build/previews/layout.ts";
import type { PreviewContext } from "#build/previews/preview-of.ts";
import { textWidth } from "#build/previews/text/measure.ts";
import { drawnTexts, recordedContext } from "./drawn-texts.ts";
import type { DrawnText } from "./drawn-texts.ts";

let context: PreviewContext;
let columns: readonly { readonly path: string; readonly name: string; readonly texts: readonly DrawnText[] }[] = [];

beforeAll(async () => {
  context = await recordedContext();
  const { dataset, words, subjects } = context;
  const colours = previewColours();
  columns = [...subjects].map(([path, subject]) => {
    const content = contentOf(subject, context);
    const address = `the-atlas-of-libraries.github.io/atlas${path.replace(/\/$/, "")}`;
    const frame = {
      siteName: { first: "Global Vision", last: "Atlas" },
      address,
      sources: sourcesLine(content.sources, dataset, words),
    };
    return { path, name: content.name, texts: drawnTexts(drawColumn(content, frame, colours)) };
  });
});

const breaking = (rule: (texts: readonly DrawnText[], name: string, path: string) => boolean): readonly string[] =>
  columns.filter(({ texts, name, path }) => !rule(texts, name, path)).map(({ path }) => path);
const said = (texts: readonly DrawnText[]): string => texts.map(({ text }) => text).join(" ");

describe("the column of every picture", () => {
  it("keeps all texts inside", () => {
    expect(columns.length).toBeGreaterThan(350);
    const isInside = ({ text, x, y, size, face }: DrawnText): boolean =>
      face !== undefined &&
      x > 40 &&
      x + textWidth(text, { face, size }) <= COLUMN.edge - 20 &&
      y < PICTURE.height - 10;
    expect(breaking((texts) => texts.every(isInside))).toEqual([]);
  });

  it("keeps texts off each other: lines stand below lines", () => {
    const isClear = (texts: readonly DrawnText[]): boolean =>
      texts.every((one, index) =>
        texts.every(
          (other, otherIndex) =>
            index >= otherIndex ||
            other.y - one.y >= other.size * 0.69 ||
            one.y - other.y >= one.size * 0.69 ||
            one.x + textWidth(one.text, { face: one.face ?? "sans", size: one.size }) <= other.x + 1 ||
            other.x + textWidth(other.text, { face: other.face ?? "sans", size: other.size }) <= one.x + 1,
        ),
      );
    expect(breaking(isClear)).toEqual([]);
  });

  it("has the whole name and the whole address", () => {
    const squeezed = (text: string): string => text.replaceAll(/\s/g, "");
    expect(breaking((texts, name) => squeezed(said(texts)).includes(squeezed(name)))).toEqual([]);
    expect(breaking((texts, _name, path) => squeezed(said(texts)).includes(squeezed(path.replace(/\/$/, ""))))).toEqual(
      [],
    );
  });

  it("cuts no more than a few of the longest labels", () => {
    expect(breaking((texts) => !said(texts).includes("…")).length).toBeLessThan(8);
  });

  it("sets names so large that they can be read at a quarter of their size", () => {
    const largest = ({ texts }: (typeof columns)[number]): number => Math.max(...texts.map(({ size }) => size));
    expect(Math.min(...columns.map(largest))).toBeGreaterThanOrEqual(28);
  });
});
