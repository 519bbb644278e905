import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { languageTags } from "#data/vocabulary.ts";
import { pictureDrawer } from "#build/previews/picture.ts";
import type { Picture } from "#build/previews/picture.ts";
import { createGround } from "#build/previews/scenes/ground.ts";
import { ownSubjects, previewContext, previewFile } from "#build/previews/preview-of.ts";
import { HEAVIEST, rasterise } from "#build/previews/rasterise.ts";
import { missingCharacters } from "#build/previews/text/measure.ts";
import { siteAddress } from "#build/site-address.ts";
import { drawnTexts } from "../unit/previews/drawn-texts.ts";
import { builtFiles, dist, isBuilt, rawSize } from "./built-site.ts";

/** A build may be of some languages only; English is always one. */
const tags = languageTags.filter((tag) => tag === "en" || isBuilt(`${tag}/index.html`));
const built = builtFiles().filter((file) => file.startsWith("previews/"));
/** Drawing all of them twice would take longer than it would teach. */
const isSampled = (index: number): boolean => index % 40 === 0;

let expected: readonly string[] = [];
let drawn: readonly Picture[] = [];
let drawnAgain: readonly Picture[] = [];

beforeAll(async () => {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../data", import.meta.url)));
  if (dataset === null) throw new Error("The records have problems");
  const draw = (isWanted: (index: number) => boolean): readonly Picture[] => {
    const ground = createGround(dataset);
    return tags.flatMap((tag) => {
      const context = previewContext(dataset, tag);
      const drawer = pictureDrawer(context, siteAddress(process.env), ground);
      return [...ownSubjects(context)]
        .filter((_, index) => isWanted(index))
        .map(([page, subject]) => drawer(page, subject));
    });
  };
  expected = tags.flatMap((tag) => [...ownSubjects(previewContext(dataset, tag)).keys()].map(previewFile));
  drawn = draw(() => true);
  drawnAgain = draw(isSampled);
}, 120_000);

const hash = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

describe("the preview pictures of the build", () => {
  it("are there, one for each page that has its own in its language, and no others", () => {
    expect(expected.length).toBeGreaterThan(350);
    expect(new Set(built)).toEqual(new Set(expected));
  });

  it("are 1200 × 630 PNGs", async () => {
    const sizes = await Promise.all(
      built.map(async (file) => {
        const { format, width, height } = await sharp(path.join(dist, file)).metadata();
        return `${format} ${width} × ${height}`;
      }),
    );
    expect(new Set(sizes)).toEqual(new Set(["png 1200 × 630"]));
  });

  it("weigh less than 60 kB each", () => {
    expect(built.filter((file) => rawSize(file) >= HEAVIEST)).toEqual([]);
  });

  it("say nothing that their fonts cannot draw", () => {
    const texts = drawn.flatMap(({ svg }) => drawnTexts(svg));
    expect(texts.filter(({ face }) => face === undefined)).toEqual([]);
    const missing = texts.flatMap(({ text, face = "sans" }) =>
      missingCharacters(text, face).map((character) => `${character} in “${text}”`),
    );
    expect(missing, "src/build/previews/fonts/README.md says how to add them").toEqual([]);
  });

  it("are the same for the same records, byte by byte", async () => {
    const sampled = new Set(drawnAgain.map(({ file }) => file));
    const some = drawn.filter(({ file }) => sampled.has(file));
    expect(drawnAgain.map(({ svg }) => hash(svg))).toEqual(some.map(({ svg }) => hash(svg)));
    const rasters = (pictures: readonly Picture[]): Promise<readonly Buffer[]> =>
      Promise.all(pictures.map(({ svg }) => rasterise(svg)));
    const once = await rasters(some);
    expect((await rasters(drawnAgain)).map(hash)).toEqual(once.map(hash));
    const inBuild = some.map(({ file }) => hash(readFileSync(path.join(dist, file))));
    expect(inBuild).toEqual(once.map(hash));
  }, 60_000);
});
