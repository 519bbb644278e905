import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { pagePaths } from "#build/pages.ts";
import { languageOf, publishedLanguages } from "#i18n/languages.ts";
import { languageAt, languagePrefix, withoutLanguage } from "#url/language-prefix.ts";
import { builtPages, isBuilt, readBuilt } from "./built-site.ts";

const pages = builtPages();
const one = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");
/** Pages for which a rule does not hold. */
const breaking = (rule: (html: string, path: string) => boolean): readonly string[] =>
  pages.filter(({ html, path }) => !rule(html, path)).map(({ path }) => path);

describe("every page", () => {
  let paths: readonly string[] = [];
  beforeAll(async () => {
    const { dataset } = await readDataset(fileURLToPath(new URL("../../data", import.meta.url)));
    if (dataset) paths = pagePaths(dataset);
  });

  it.each(publishedLanguages())("of the record has its own HTML in $name", ({ tag }) => {
    expect(paths.length).toBeGreaterThan(700);
    const missing = paths.filter((path) => !isBuilt(`${languagePrefix(tag)}${path}index.html`.slice(1)));
    expect(missing).toEqual([]);
  });

  it("is one of the record, in its language and direction", () => {
    const known = new Set(paths);
    expect(breaking((_, path) => known.has(withoutLanguage(path)))).toEqual([]);
    const opening = (path: string): string => {
      const { tag, direction } = languageOf(languageAt(path));
      return `<html lang="${tag}" dir="${direction}">`;
    };
    expect(breaking((html, path) => html.includes(opening(path)))).toEqual([]);
  });

  it("names itself in every other language, and English for whoever reads none of them", () => {
    const tags = publishedLanguages().map(({ tag }) => tag);
    const alternates = (html: string): readonly string[] => one(html, /<link rel="alternate" hreflang="([^"]+)"/g);
    expect(breaking((html) => alternates(html).join() === [...tags, "x-default"].join())).toEqual([]);
  });

  it("has one h1, one main, one title, one description, one canonical address", () => {
    expect(breaking((html) => one(html, /<h1[\s>]()/g).length === 1)).toEqual([]);
    expect(breaking((html) => one(html, /<main[\s>]()/g).length === 1)).toEqual([]);
    expect(breaking((html) => one(html, /<title[^>]*>([^<]+)/g).length === 1)).toEqual([]);
    expect(breaking((html) => one(html, /<meta name="description" content="([^"]+)"/g).length === 1)).toEqual([]);
    expect(breaking((html) => one(html, /<link rel="canonical" href="([^"]+)"/g).length === 1)).toEqual([]);
  });

  it("has a title of its own, the specific part first", () => {
    const titles = pages.map(({ html, language }) => `${language} ${one(html, /<title[^>]*>([^<]+)/g)[0] ?? ""}`);
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
    expect(
      breaking(
        (html, path) =>
          withoutLanguage(path) === "/" || /<title[^>]*>[^<]+ · \u2068?Global Vision Atlas\u2069?</.test(html),
      ),
    ).toEqual([]);
  });

  it("carries a strict content policy that its inline pieces satisfy", () => {
    expect(breaking((html) => html.includes("default-src 'none'") && !html.includes("unsafe-"))).toEqual([]);
    expect(breaking((html) => !/<[a-z][^>]*\sstyle="/.test(html))).toEqual([]);
    expect(breaking((html) => !/<[a-z][^>]*\son[a-z]+="/.test(html))).toEqual([]);
  });

  it("says nothing of how the record was kept while it was gathered", () => {
    expect(
      breaking(
        (html) => !/fact base|seed|usedBy|\d{3}_[0-9a-f]{16}/i.test(html.replace(/<style>[\s\S]*?<\/style>/, "")),
      ),
    ).toEqual([]);
  });
});

describe("the not-found page", () => {
  it("is not indexed, has ways on, and is drawn anew by the browser", () => {
    const html = readBuilt("404.html");
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toMatch(/href="[^"]*\/regions\/"/);
    expect(html).not.toContain("data-prerendered");
  });
});
