import { beforeAll, describe, expect, it } from "vitest";
import { pagePaths } from "#build/pages.ts";
import { previewOf } from "#build/previews/preview-of.ts";
import type { PreviewContext } from "#build/previews/preview-of.ts";
import { recordedContext } from "./drawn-texts.ts";

let context: PreviewContext;
beforeAll(async () => {
  context = await recordedContext();
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

  it("stands under the prefix of another language", () => {
    const { dataset, words } = context;
    const french = { dataset, words: { ...words, language: { ...words.language, tag: "fr" as const } } };
    const subjects = new Map([...context.subjects].map(([path, subject]) => [`/fr${path}`, subject] as const));
    expect(previewOf("/fr/regions/africa/", { ...french, subjects }).file).toBe("previews/fr/regions/africa.png");
    expect(previewOf("/fr/nowhere/", { ...french, subjects }).file).toBe("previews/fr.png");
  });
});
