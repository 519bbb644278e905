import { beforeAll, describe, expect, it } from "vitest";
import { pagePaths } from "#build/pages.ts";
import { serialiseChunk } from "#build/compile/serialise-chunk.ts";
import type { Dataset } from "#data/records.ts";
import { entryPath } from "#features/search/entry-path.ts";
import { groupHits } from "#features/search/group-hits.ts";
import { offeredGroups, optionCount } from "#features/search/offered-groups.ts";
import { createSearchEngine } from "#features/search/search-engine.ts";
import type { SearchEngine } from "#features/search/search-engine.ts";
import { createPaths } from "#url/paths.ts";
import { realRecords } from "../compile/real-records.ts";
import { searchChunkOf } from "./real-search.ts";

const paths = createPaths("en");
let dataset: Dataset;
let engine: SearchEngine;
const pathsOf = (query: string): readonly string[] =>
  engine.search(query).hits.map(({ entry }) => entryPath(entry, engine.entries, paths));

beforeAll(async () => {
  dataset = await realRecords();
  engine = await createSearchEngine(searchChunkOf(dataset));
}, 60_000);

describe("the search over the record", () => {
  it.each([
    ["hanoi", "/events/2018-asia-oceania-hanoi/"],
    ["858", "/events/2018-asia-oceania-hanoi/#figures"],
    ["Cote d'Ivoire", "/countries/ci/"],
    ["côte d’ivoire", "/countries/ci/"],
    ["Ivory Coast", "/countries/ci/"],
    ["Vietnam", "/countries/vn/"],
    ["viet nam", "/countries/vn/"],
    ["VNM", "/countries/vn/"],
    ["vn", "/countries/vn/"],
    ["africa", "/regions/africa/"],
    ["asia", "/regions/asia-oceania/"],
    ["timeline", "/timeline/"],
    ["chronology", "/timeline/"],
    ["bibliography", "/sources/"],
    ["comparison", "/compare/"],
    ["intellectual freedom", "/themes/1/"],
  ])("%s leads to %s first", (query, path) => {
    expect(pathsOf(query)[0]).toBe(path);
  });

  it.each([
    ["Yaounde", "/events/2017-africa-yaounde/"],
    ["yaunde", "/events/2017-africa-yaounde/"],
    ["workshop hanoi may 2018", "/events/2018-asia-oceania-hanoi/"],
    ["ineli asean", "/initiatives/ineli-asean/"],
    ["1.4", "/strategy/#key-1.4"],
    ["experience 2018 collective", "/charts/#experience-years"],
    ["E2034", "/sources/"],
    ["ビジョン", "/sources/"],
    ["Мадрид", "/sources/"],
  ])("%s finds %s", (query, path) => {
    const found = pathsOf(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((one) => one.startsWith(path))).toBe(true);
  });

  it("puts names that begin with the query, and initiatives the documents tell of, before mentions", () => {
    const initiatives = pathsOf("INELI").filter((path) => path.startsWith("/initiatives/") && !path.includes("#"));
    expect(initiatives[0]).toBe("/initiatives/ineli-asean/");
    const website = initiatives.indexOf("/initiatives/ineli-asean-website/");
    for (const id of ["ineli-global", "ineli-india", "ineli-oceania"]) {
      expect(initiatives.indexOf(`/initiatives/${id}/`), id).toBeLessThan(website);
    }
    expect(pathsOf("INELI")[0]).toBe("/initiatives/ineli-asean/");
    for (const { entry } of engine.search("IFLA").hits.slice(0, 10)) {
      expect("title" in entry && entry.title).toMatch(/^IFLA/);
    }
  });

  it("reads numbers however their thousands are parted", () => {
    const whole = pathsOf("1124");
    expect(whole.length).toBeGreaterThan(0);
    for (const query of ["1,124", "1.124", "1\u202f124"]) expect(pathsOf(query)).toEqual(whole);
    expect(pathsOf("1 124")).toEqual(expect.arrayContaining([...whole]));
  });

  it("says when only near spellings were found", () => {
    expect(engine.search("hanoi").isNear).toBe(false);
    const near = engine.search("hanoy");
    expect(near.isNear).toBe(true);
    expect(near.hits.length).toBeGreaterThan(0);
  });

  it("offers near queries where nothing is found, all of which find something", () => {
    for (const query of ["hnaoix qwertzuiop", "librarianshipology", "xqzj hanoi"]) {
      expect(engine.search(query).hits).toEqual([]);
      const near = engine.near(query);
      expect(near.length).toBeGreaterThan(0);
      for (const other of near) expect(engine.search(other).hits.length).toBeGreaterThan(0);
    }
    expect(engine.near("xqzj hanoi")).toContain("hanoi");
  });

  it("takes any garbage for a query", () => {
    for (const query of ["", " ", "\u0000", "%E0%A4%A", "'; drop table", "🗺️".repeat(60), "((((", "a".repeat(2000)]) {
      expect(() => engine.near(query)).not.toThrow();
      expect(engine.search(query).hits.length).toBeGreaterThanOrEqual(0);
    }
  });

  it("knows every record, and leads to pages that exist", () => {
    const known = new Set(pagePaths(dataset));
    const led = engine.entries.map((entry) => entryPath(entry, engine.entries, paths));
    expect(led.filter((path) => !known.has(path.replace(/#.*$/, "")))).toEqual([]);
    const bare = new Set(led.map((path) => path.replace(/#.*$/, "")));
    // Sheets of paper are found through the page of their region or country.
    const records = [...known].filter((path) => !/^\/(?:search\/)?$|\/fact-sheet\/$/.test(path));
    expect(records.filter((path) => !bare.has(path))).toEqual([]);
  });

  it("never takes an event that was not held for one that was", () => {
    const wrong = dataset.events.filter(({ id, status }) => {
      const entry = engine.entries.find((one) => one.kind === "event" && one.id === id);
      return entry?.kind !== "event" || (entry.status ?? "held") !== status;
    });
    expect(wrong).toEqual([]);
  });

  it("gives the same bytes however the records were read", () => {
    const shuffled = { ...dataset, events: dataset.events.toReversed(), sources: dataset.sources.toReversed() };
    expect(serialiseChunk(searchChunkOf(shuffled), "en")).toBe(serialiseChunk(searchChunkOf(dataset), "en"));
  });

  it("finds Chinese titles by their words", async () => {
    const [first] = dataset.sources;
    if (first === undefined) throw new Error("No source");
    const chinese = { ...first, title: "国际图联全球愿景研讨会在北京举行", language: "zh" };
    const own = await createSearchEngine(searchChunkOf({ ...dataset, sources: [chinese] }));
    for (const query of ["全球愿景", "研讨会", "北京", "京", "全球愿景 北京"]) {
      const [hit] = own.search(query).hits;
      expect(hit?.entry.kind === "source" && hit.entry.title, query).toBe(chinese.title);
    }
    expect(own.search("愿全").hits).toEqual([]);
  });
});

describe("what the dialog offers", () => {
  it("counts its options through, and leads from each kind to all of it", () => {
    const { hits } = engine.search("library");
    const groups = offeredGroups({ groups: groupHits(hits), entries: engine.entries, query: "library", paths });
    const orders = groups.flatMap((group) => [...group.hits, ...(group.rest === null ? [] : [group.rest])]);
    expect(orders.map(({ order }) => order)).toEqual(Array.from({ length: optionCount(groups) }, (_, place) => place));
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(hits.length);
    const events = groups.find(({ kind }) => kind === "event");
    expect(events?.rest?.to).toBe("/search/?q=library&kind=event");
  });
});
