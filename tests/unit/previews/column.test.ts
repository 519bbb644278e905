import { beforeAll, describe, expect, it } from "vitest";
import { previewColours } from "#build/previews/colours.ts";
import { drawColumn } from "#build/previews/column.ts";
import { contentOf } from "#build/previews/content-of.ts";
import { sourcesLine } from "#build/previews/content/sources-line.ts";
import { COLUMN, PICTURE } from "#build/previews/layout.ts";
import { ownSubjects, previewContext } from "#build/previews/preview-of.ts";
import { sideOf } from "#build/previews/side.ts";
import { languageTags } from "#data/vocabulary.ts";
import { languageOf } from "#i18n/languages.ts";
import { drawnTexts, recordedDataset } from "./drawn-texts.ts";
import type { DrawnText } from "./drawn-texts.ts";

interface Column {
  readonly path: string;
  readonly name: string;
  readonly isMirrored: boolean;
  readonly texts: readonly DrawnText[];
}
let columns: readonly Column[] = [];

beforeAll(async () => {
  const dataset = await recordedDataset();
  const colours = previewColours();
  columns = languageTags.flatMap((tag) => {
    const context = previewContext(dataset, tag);
    const side = sideOf(languageOf(tag), PICTURE.width);
    return [...ownSubjects(context)].map(([path, subject]) => {
      const content = contentOf(subject, context);
      const frame = {
        siteName: { first: "Global Vision", last: "Atlas" },
        address: `the-atlas-of-libraries.github.io/atlas${path.replace(/\/$/, "")}`,
        sources: sourcesLine(content.sources, dataset, context.words),
      };
      const texts = drawnTexts(drawColumn(content, frame, side, colours));
      return { path, name: content.name, isMirrored: tag === "ar", texts };
    });
  });
}, 60_000);

const breaking = (rule: (column: Column) => boolean): readonly string[] =>
  columns.filter((column) => !rule(column)).map(({ path }) => path);
const said = ({ texts }: Column): string => texts.map(({ text }) => text).join(" ");

describe("the column of every picture, in every language", () => {
  it("keeps all texts inside, at the side where reading starts", () => {
    expect(columns.length).toBeGreaterThan(500);
    const isInside = ({ isMirrored, texts }: Column): boolean =>
      texts.every(({ left, right, y, face }) => {
        const [from, to] = isMirrored ? [PICTURE.width - right, PICTURE.width - left] : [left, right];
        return face !== undefined && from > 40 && to <= COLUMN.edge - 20 && y < PICTURE.height - 10;
      });
    expect(breaking(isInside)).toEqual([]);
  });

  it("keeps texts off each other: lines stand below lines", () => {
    const isClear = ({ texts }: Column): boolean =>
      texts.every((one, index) =>
        texts
          .slice(index + 1)
          .every(
            (other) =>
              other.y - one.y >= other.size * 0.69 ||
              one.y - other.y >= one.size * 0.69 ||
              one.right <= other.left + 1 ||
              other.right <= one.left + 1,
          ),
      );
    expect(breaking(isClear)).toEqual([]);
  });

  it("has the whole name and the whole address", () => {
    const squeezed = (text: string): string => text.replaceAll(/\s/g, "");
    const has = (column: Column, text: string): boolean => squeezed(said(column)).includes(squeezed(text));
    expect(breaking((column) => has(column, column.name))).toEqual([]);
    expect(breaking((column) => has(column, column.path.replace(/\/$/, "")))).toEqual([]);
  });

  it("cuts no more than a few of the longest labels", () => {
    expect(breaking((column) => !said(column).includes("…")).length).toBeLessThan(8);
  });

  it("sets names so large that they can be read at a quarter of their size", () => {
    const largest = ({ texts }: Column): number => Math.max(...texts.map(({ size }) => size));
    expect(Math.min(...columns.map(largest))).toBeGreaterThanOrEqual(28);
  });
});
