import { beforeAll, describe, expect, it } from "vitest";
import { pagePaths } from "#build/pages.ts";
import { ownSubjects, previewContext, previewFile, previewOf } from "#build/previews/preview-of.ts";
import type { PreviewContext } from "#build/previews/preview-of.ts";
import { recordedContext } from "./drawn-texts.ts";

let context: PreviewContext;
let arabic: PreviewContext;
beforeAll(async () => {
  context = await recordedContext();
  arabic = previewContext(context.dataset, "ar");
});

describe("the picture of a page", () => {
  it.each([
    ["/", "previews/index.png"],
    ["/regions/", "previews/regions.png"],
    ["/regions/asia-oceania/", "previews/regions/asia-oceania.png"],
    ["/regions/asia-oceania/fact-sheet/", "previews/regions/asia-oceania.png"],
    ["/events/2018-asia-oceania-hanoi/", "previews/events/2018-asia-oceania-hanoi.png"],
    ["/countries/vn/", "previews/countries/vn.png"],
    ["/countries/aq/", "previews/countries.png"],
    ["/themes/4/", "previews/themes/4.png"],
    ["/sources/ifla-global-vision-overview-node-11901/", "previews/sources.png"],
    ["/404.html", "previews/index.png"],
    ["/nowhere/at/all/", "previews/index.png"],
  ])("%s is %s", (path, file) => {
    expect(previewOf(path, context)).toMatchObject({ file, width: 1200, height: 630 });
  });

  it("exists for every page, and is told in one sentence or two without holes", () => {
    const alts = pagePaths(context.dataset).map((path) => previewOf(path, context).alt);
    expect(alts.filter((alt) => !/^\S.{10,420}\.$/.test(alt) || /null|undefined|NaN|\{/.test(alt))).toEqual([]);
  });

  it("is of the same region, event or country as the page", () => {
    expect(previewOf("/regions/asia-oceania/", context).alt).toBe(
      "Map of Asia-Oceania with its stops of the torch. 32 people from 27 countries, Singapore 2017 and 37 people from 31 countries, Hanoi 2018.",
    );
    expect(previewOf("/countries/vn/", context).alt).toContain("Vietnam lit");
  });

  it.each([
    ["/ar/", "previews/ar.png"],
    ["/ar/regions/africa/", "previews/ar/regions/africa.png"],
    ["/ar/regions/africa/fact-sheet/", "previews/ar/regions/africa.png"],
    ["/ar/themes/4/", "previews/ar/themes/4.png"],
    ["/ar/sources/ifla-global-vision-overview-node-11901/", "previews/ar/sources.png"],
    ["/ar/countries/aq/", "previews/ar/countries.png"],
    ["/ar/nowhere/", "previews/ar.png"],
    // Pages of single records share the English picture.
    ["/ar/events/2018-asia-oceania-hanoi/", "previews/events/2018-asia-oceania-hanoi.png"],
    ["/ar/countries/vn/", "previews/countries/vn.png"],
    ["/ar/countries/vn/fact-sheet/", "previews/countries/vn.png"],
  ])("in Arabic: %s is %s", (path, file) => {
    const preview = previewOf(path, arabic);
    expect(preview.file).toBe(file);
    expect(preview.alt).toMatch(/\p{Script=Arabic}/u);
  });

  it("is drawn in each language for the pages of general interest", () => {
    const files = [...ownSubjects(arabic).keys()];
    expect(files.length).toBeGreaterThan(25);
    expect(files.length).toBeLessThan(45);
    const drawn = new Set([...[...ownSubjects(context).keys()].map(previewFile), ...files.map(previewFile)]);
    const shown = pagePaths(context.dataset).map((path) => previewOf(`/ar${path}`, arabic).file);
    expect(shown.filter((file) => !drawn.has(file))).toEqual([]);
  });
});
