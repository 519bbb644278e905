import { closeSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { dist, isBuilt, rawSize } from "./built-site.ts";
import { withoutLanguage } from "#url/language-prefix.ts";
import { newestRelease } from "./newest-release.ts";
import { isIndexable, isInOwnWords, metaOf, readPages } from "./read-page.ts";
import type { ReadPage } from "./read-page.ts";
import { readAsReference } from "./reference-manager.ts";
import type { Item } from "./reference-manager.ts";
import { localOf, origin } from "./site-of-build.ts";

const pages = readPages().filter(isIndexable);
const host = origin === "" ? "https://host.example" : origin;
const breaking = (rule: (page: ReadPage) => boolean, among = pages): readonly string[] =>
  among.filter((page) => !rule(page)).map(({ path: address }) => address);
const pageAt = (address: string): ReadPage => {
  const found = pages.find((page) => page.path === address);
  if (found === undefined) throw new Error(`${address} was not built`);
  return found;
};

/** Without the invisible signs that set names apart in text of the other direction. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");

describe("what a chat unfolds", () => {
  it("is said by every page: kind, name, words, address, picture", () => {
    const names = ["og:site_name", "og:locale", "og:title", "og:description", "og:url", "og:image", "og:image:alt"];
    const cards = ["twitter:card", "twitter:image:alt"];
    for (const name of [...names, ...cards]) {
      expect(
        breaking((page) => page.metas.filter(([key]) => key === name).length === 1),
        name,
      ).toEqual([]);
      expect(
        breaking((page) => (metaOf(page, name) ?? "").trim() !== ""),
        name,
      ).toEqual([]);
    }
    expect(breaking((page) => metaOf(page, "twitter:card") === "summary_large_image")).toEqual([]);
    expect(
      breaking((page) => (metaOf(page, "og:type") === "website") === (withoutLanguage(page.path) !== "/data/")),
    ).toEqual([]);
  });

  it("says the same as the page", () => {
    const said = pages.filter(isInOwnWords);
    const same = (page: ReadPage, one: string, other: string): boolean =>
      bare(metaOf(page, one) ?? "") === bare(metaOf(page, other) ?? "");
    expect(breaking((page) => bare(page.title).startsWith(bare(metaOf(page, "og:title") ?? "?")), said)).toEqual([]);
    expect(breaking((page) => same(page, "og:description", "description"), said)).toEqual([]);
    expect(breaking((page) => same(page, "og:title", "citation_title"))).toEqual([]);
  });

  it("has one address, whole where the build knows the host", () => {
    const same = ["og:url", "citation_public_url", "DC.identifier"];
    expect(breaking((page) => same.every((name) => metaOf(page, name) === page.links.get("canonical")))).toEqual([]);
    const whole = (address: string | null): boolean => (address ?? "").startsWith(`${origin}/`);
    expect(breaking((page) => whole(metaOf(page, "og:url")) && whole(metaOf(page, "og:image")))).toEqual([]);
    const ownPath = (page: ReadPage): unknown => localOf(page.links.get("canonical") ?? "", page.path);
    expect(
      breaking((page) => JSON.stringify(ownPath(page)) === JSON.stringify({ path: page.path, fragment: "" })),
    ).toEqual([]);
  });
});

/** Width and height in a PNG's first chunk. */
function pngSize(file: string): string {
  const handle = openSync(path.join(dist, file), "r");
  const head = Buffer.alloc(24);
  readSync(handle, head, 0, 24, 0);
  closeSync(handle);
  return head.toString("latin1", 1, 4) === "PNG" ? `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}` : "no PNG";
}

describe("preview pictures", () => {
  const pictures = new Map(
    pages.map((page) => {
      const local = localOf(metaOf(page, "og:image") ?? "", page.path);
      return [local === null || local === "outside" ? "" : local.path.slice(1), page] as const;
    }),
  );

  it("are of their own for every region, event, initiative, theme and view", () => {
    const own = pages.filter(({ path: address }) =>
      /^\/(?:(?:regions|events|initiatives|themes)\/[^/]*\/)?$/.test(address),
    );
    expect(own.length).toBeGreaterThan(250);
    expect(new Set(own.map((page) => metaOf(page, "og:image"))).size).toBe(own.length);
  });

  it("are 1200 by 630 pixels and below 60 kB", () => {
    const missing = [...pictures.keys()].filter((file) => !isBuilt(file));
    expect(missing).toEqual([]);
    const wrong = [...pictures.keys()].filter((file) => pngSize(file) !== "1200x630" || rawSize(file) >= 60_000);
    expect(wrong).toEqual([]);
  });

  it("have a sentence for those who do not see them", () => {
    const alts = pages.map((page) => ({ alt: metaOf(page, "og:image:alt") ?? "", isSpaced: page.language !== "zh" }));
    // Chinese says in ten characters what takes a line of letters.
    const isSentence = ({ alt, isSpaced }: (typeof alts)[number]): boolean =>
      alt.length <= 420 && (isSpaced ? alt.length >= 20 && alt.includes(" ") : alt.length >= 8 && alt.endsWith("。"));
    expect(alts.filter((one) => !isSentence(one))).toEqual([]);
    const size = (page: ReadPage): string => `${metaOf(page, "og:image:width")}x${metaOf(page, "og:image:height")}`;
    expect(breaking((page) => size(page) === "1200x630")).toEqual([]);
  });
});

describe("what a reference manager finds by itself", () => {
  const known = new Map<ReadPage, Item>();
  const read = (page: ReadPage): Item => {
    const item = known.get(page) ?? readAsReference(page, host + page.path);
    known.set(page, item);
    return item;
  };

  it.each([
    ["/regions/africa/", "webpage", "Africa"],
    ["/events/2018-asia-oceania-hanoi/", "webpage", "Hanoi, regional workshop 2018"],
    [
      "/initiatives/ineli-asean/",
      "webpage",
      "INELI-ASEAN (International Network of Emerging Library Innovators, ASEAN)",
    ],
    ["/charts/", "webpage", "Charts"],
  ])("%s is a %s", (address, type, title) => {
    const page = pageAt(address);
    expect(read(page)).toEqual({
      type,
      title,
      authors: [{ first: "", last: "Global Vision Atlas" }],
      date: newestRelease().date.replaceAll("-", "/"),
      url: host + new URL(page.links.get("canonical") ?? "", host).pathname,
      publisher: "Global Vision Atlas",
      websiteTitle: "Global Vision Atlas",
      abstract: metaOf(page, "description"),
      rights: "Data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
      language: "en",
      genre: null,
      standardNumber: null,
      callNumber: null,
    });
  });

  it("is right on every page: a web page, or the dataset, by one author whose name is whole", () => {
    expect(
      breaking((page) => read(page).type === (withoutLanguage(page.path) === "/data/" ? "dataset" : "webpage")),
    ).toEqual([]);
    const author = JSON.stringify([{ first: "", last: "Global Vision Atlas" }]);
    expect(breaking((page) => JSON.stringify(read(page).authors) === author)).toEqual([]);
    expect(breaking((page) => read(page).genre === null && read(page).callNumber === null)).toEqual([]);
    expect(breaking((page) => !/ · Global Vision Atlas/.test(read(page).title ?? ""))).toEqual([]);
    const titles = pages.map((page) => `${page.language} ${read(page).title ?? ""}`);
    const seen = new Set<string>();
    expect(titles.filter((title) => seen.size === seen.add(title).size)).toEqual([]);
  });

  it("takes no address for the number of a book, a journal or an article", () => {
    expect(breaking((page) => read(page).standardNumber === null)).toEqual([]);
  });

  it("would be wrong with other tags: these are why ours are as they are", () => {
    const africa = pageAt("/regions/africa/");
    const altered = (drop: RegExp, ...add: (readonly [string, string])[]) =>
      read({ ...africa, metas: [...add, ...africa.metas.filter(([name]) => !drop.test(name))] });
    expect(altered(/^citation_author$/).authors).toEqual([{ first: "Global Vision", last: "Atlas" }]);
    expect(altered(/^og:type$/).type).toBe("journalArticle");
    expect(altered(/^og:type$/, ["og:type", "article"]).type).toBe("journalArticle");
    expect(altered(/^$/, ["DC.type", "Text"]).genre).toBe("Text");
    expect(altered(/^og:type$/, ["DC.type", "dataset"]).type).toBe("dataset");
    expect(altered(/^$/, ["DC.source", "IFLA"]).websiteTitle).toBe("IFLA");
  });
});
