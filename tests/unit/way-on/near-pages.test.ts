import { beforeAll, describe, expect, test } from "vitest";
import { createPaths } from "#url/paths.ts";
import { countryPages, eventPages, fixedPages, regionPages, sheetPages } from "#features/way-on/known-pages.ts";
import type { KnownPage } from "#features/way-on/known-pages.ts";
import { nearPages, samePage } from "#features/way-on/near-pages.ts";
import { tidyPath } from "#features/way-on/tidy-path.ts";
import { realRecords } from "../compile/real-records.ts";

const paths = createPaths("en");
let pages: readonly KnownPage[] = [];

beforeAll(async () => {
  const { regions, events, countries } = await realRecords();
  const names = new Map<string, string>(countries.map(({ alpha2, name }) => [alpha2, name]));
  const countryName = (alpha2: string): string => names.get(alpha2) ?? alpha2;
  pages = [
    ...fixedPages(paths, {
      home: "Atlas",
      regions: "Regions",
      events: "Events",
      countries: "Countries",
      timeline: "Timeline",
      charts: "Charts",
      compare: "Compare regions",
      initiatives: "Initiatives",
      themes: "Highlights and opportunities",
      strategy: "Strategy",
      sources: "Sources",
      data: "Data",
      about: "About",
      accessibility: "Accessibility",
    }),
    ...regionPages(
      paths,
      regions.map(({ id, name }) => ({ id, label: name.en })),
    ),
    ...sheetPages(
      paths,
      regions.map(({ id, name }) => ({ id, label: `${name.en}: fact sheet` })),
    ),
    ...eventPages(
      paths,
      events.map(({ id, name, place }) => ({ id, label: name.en, city: place.city, country: place.country })),
      ({ label }) => label,
      countryName,
    ),
    ...countryPages(paths, countries, countryName),
  ];
});

test.each([
  ["/regions/asia/", "/regions/asia-oceania/"],
  ["/regions/africa/fact-sheets/", "/regions/africa/fact-sheet/"],
  ["/regions/africa-fact-sheet/", "/regions/africa/fact-sheet/"],
  ["/download/", "/data/"],
  ["/datasets/", "/data/"],
  ["/chart/", "/charts/"],
  ["/timelines/", "/timeline/"],
  ["/regions/asia-oceanía", "/regions/asia-oceania/"],
  ["/region/africa/", "/regions/africa/"],
  ["/regions/afrika/", "/regions/africa/"],
  ["/regions/latin-america/", "/regions/latin-america-caribbean/"],
  ["/events/hanoi/", "/events/2018-asia-oceania-hanoi/"],
  ["/events/2018-hanoi/", "/events/2018-asia-oceania-hanoi/"],
  ["/events/2018-africa-durban-workshop/", "/events/2018-africa-durban/"],
  ["/country/vn/", "/countries/vn/"],
  ["/countries/vietnam/", "/countries/vn/"],
  ["/countries/cote-divoire/", "/countries/ci/"],
  ["/abuot/", "/about/"],
  ["/evnets", "/events/"],
  ["/sources.html", "/sources/"],
  ["/Regions/Africa", "/regions/africa/"],
])("%s is most likely %s", (asked, meant) => {
  expect(nearPages(asked, pages)[0]?.path).toBe(meant);
});

test("the events in a city are all offered", () => {
  const offered = nearPages("/events/hanoi/", pages).map(({ path }) => path);
  expect(offered.filter((path) => path.includes("hanoi")).length).toBeGreaterThanOrEqual(3);
});

test.each([
  ["", 0],
  ["/", 0],
  ["//////", 0],
  ["/%E0%A4%A/%", 0],
  ["/%00%ff<script>", 0],
  ["/zzzzqqqq/xxxxwwww/", 0],
  [`/${"a".repeat(2_000)}/`, 0],
  [`/${"a/".repeat(1_000)}`, 6],
  [`/events/${"-".repeat(1_990)}`, 6],
  ["/../../etc/passwd", 6],
])("%.30s offers at most %i pages and never throws", (asked, most) => {
  expect(nearPages(asked, pages).length).toBeLessThanOrEqual(most);
});

describe("an address that differs only in its writing", () => {
  test.each([
    ["/Regions/Africa/", "/regions/africa/"],
    ["//regions//africa//", "/regions/africa/"],
    ["/regions/africa", "/regions/africa/"],
    ["/REGIONS", "/regions/"],
    ["/Countries/VN/", "/countries/vn/"],
    ["/events/2018_Asia-Oceania_Hanoi/", "/events/2018-asia-oceania-hanoi/"],
    ["/regions/africa/index.html", "/regions/africa/"],
    ["/%72egions/africa/", "/regions/africa/"],
    ["/index.html", "/"],
    ["", "/"],
  ])("%s is the page %s", (asked, path) => {
    expect(samePage(asked, pages)?.path).toBe(path);
  });

  test.each(["/", "/regions/africa/", "/regions/asia/", "/%E0%A4%A/"])("%s is none", (asked) => {
    expect(samePage(asked, pages)).toBeNull();
  });
});

test.each([
  ["", "/"],
  ["/%E0%A4%A/", "/%e0%a4%a/"],
  ["\\regions\\africa", "/regions/africa/"],
  ["/a/../b/./", "/a/b/"],
  ["/Regions?tour=2018#x", "/regions/"],
])("%s is tidied to %s", (asked, tidy) => {
  expect(tidyPath(asked)).toBe(tidy);
});
