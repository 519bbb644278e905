import { describe, expect, it } from "vitest";
import { countryNames } from "#i18n/format.ts";
import { publishedLanguages } from "#i18n/languages.ts";
import { withoutLanguage } from "#url/language-prefix.ts";
import { formatOf } from "../fixtures/format-of.ts";
import { newestRelease } from "./newest-release.ts";
import { isIndexable, isInOwnWords, readPages } from "./read-page.ts";
import type { ReadPage } from "./read-page.ts";
import { origin } from "./site-of-build.ts";

type Thing = Readonly<Record<string, unknown>>;

const formats = new Map(publishedLanguages().map((language) => [language.tag, formatOf(language.tag)]));
const pages = readPages().filter(isIndexable);

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Thing[] => (Array.isArray(value) ? value : [value]).filter(isThing);
const textAt = (thing: Thing, key: string): string | null => {
  const value = thing[key];
  return typeof value === "string" ? value : null;
};
const graphOf = (page: ReadPage): readonly Thing[] =>
  page.data.flatMap((block) => (isThing(block) ? listOf(block["@graph"]) : []));
const typed = (page: ReadPage, ...types: readonly string[]): readonly Thing[] =>
  graphOf(page).filter((thing) => types.includes(textAt(thing, "@type") ?? ""));
/** Without the invisible signs that set names apart in text of the other direction. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
/** Spaces of all kinds count as one. A page whose words are others than those of its data shows nothing that could be compared. */
const shows = (page: ReadPage, text: string | null): boolean =>
  text === null || !isInOwnWords(page) || bare(page.text).includes(bare(text).replace(/\s+/g, " ").trim());
/** What pages say in their data and do not show, one line each. */
const unseen = (told: (page: ReadPage) => readonly (string | null)[]): readonly string[] =>
  pages.flatMap((page) => told(page).flatMap((text) => (shows(page, text) ? [] : [`${page.path}: ${text ?? ""}`])));

const pageTypes = ["WebPage", "CollectionPage", "AboutPage", "SearchResultsPage"];
const events = pages.flatMap((page) => typed(page, "Event").map((event) => ({ page, event })));

describe("every page's block of data", () => {
  it("is one graph of schema.org with one page, by its name and address", () => {
    const wrong = pages.filter((page) => {
      const [block, ...more] = page.data;
      const [self, ...others] = typed(page, ...pageTypes);
      if (!isThing(block) || self === undefined || more.length > 0 || others.length > 0) return true;
      const isNamed = !isInOwnWords(page) || bare(page.title).startsWith(bare(textAt(self, "name") ?? "?"));
      return block["@context"] !== "https://schema.org" || !isNamed || self["url"] !== page.links.get("canonical");
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("says nothing empty and nothing unknown", () => {
    const empty = pages.filter((page) => /:(?:null|""|\[\]|\{\})|undefined|NaN/.test(JSON.stringify(page.data)));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  it("refers to nodes that are in it", () => {
    const lost = pages.flatMap((page) => {
      const ids = new Set(graphOf(page).map((thing) => thing["@id"]));
      const wanted = [...JSON.stringify(page.data).matchAll(/\{"@id":"([^"]+)"\}/g)].map((match) => match[1]);
      return wanted.filter((id) => !ids.has(id)).map((id) => `${page.path} ${id ?? ""}`);
    });
    expect(lost).toEqual([]);
  });

  it("has the trail that the page shows, from the front page to itself", () => {
    const wrong = pages.filter((page) => {
      const [trail] = typed(page, "BreadcrumbList");
      if (trail === undefined) return !/^\/$|\/fact-sheet\/$/.test(withoutLanguage(page.path));
      const items = listOf(trail["itemListElement"]);
      const isInOrder = items.every((item, index) => item["position"] === index + 1);
      return !isInOrder || items.length < 2 || items.at(-1)?.["item"] !== page.links.get("canonical");
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const names = (page: ReadPage): readonly (string | null)[] =>
      typed(page, "BreadcrumbList").flatMap((trail) =>
        listOf(trail["itemListElement"]).map((item) => textAt(item, "name")),
      );
    expect(unseen(names)).toEqual([]);
  });

  it("names sources that the page lists", () => {
    const cited = (page: ReadPage): readonly (string | null)[] =>
      typed(page, ...pageTypes).flatMap((self) =>
        listOf(self["citation"]).flatMap((work) => [
          textAt(work, "name"),
          ...listOf(work["publisher"]).map((publisher) => textAt(publisher, "name")),
        ]),
      );
    expect(pages.flatMap(cited).length).toBeGreaterThan(500);
    expect(unseen(cited)).toEqual([]);
  });

  it("calls what a page is about as the page does", () => {
    const about = ["Event", "Place", "Country", "Thing", "DefinedTerm"];
    const told = pages.flatMap((page) => typed(page, ...about));
    expect(told.length).toBeGreaterThan(450);
    expect(unseen((page) => typed(page, ...about).flatMap((thing) => [textAt(thing, "name")]))).toEqual([]);
  });
});

describe("events", () => {
  it("are on the page of every event, with the words it shows", () => {
    expect(events.length).toBe(pages.filter(({ path }) => /^\/events\/./.test(withoutLanguage(path))).length);
    const told = ({ event }: (typeof events)[number]): readonly (string | null)[] => [
      textAt(event, "description"),
      textAt(event, "disambiguatingDescription"),
      ...listOf(event["organizer"]).map((organizer) => textAt(organizer, "name")),
    ];
    const wrong = events.filter((one) => !told(one).every((text) => shows(one.page, text)));
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  it("are dated as the page dates them, no more precisely", () => {
    const wrong = events.flatMap(({ page, event }) => {
      const [start, end] = [textAt(event, "startDate"), textAt(event, "endDate")];
      if (start === null) return end === null ? [] : [page.path];
      const isDate = [start, end ?? start].every((date) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date));
      return isDate && shows(page, formats.get(page.language)?.dateRange(start, end) ?? "?")
        ? []
        : [`${page.path} ${start} ${end ?? ""}`];
    });
    expect(wrong).toEqual([]);
  });

  it("stand where the page says", () => {
    const codes = events.flatMap(({ event }) => listOf(event["location"]).flatMap((place) => listOf(place["address"])));
    const known = [...new Set(codes.flatMap((address) => textAt(address, "addressCountry") ?? []))];
    const namesIn = new Map(publishedLanguages().map((language) => [language.tag, countryNames(language, known)]));
    const placeWords = (page: ReadPage, place: Thing): readonly (string | null)[] =>
      listOf(place["address"]).flatMap((address) => [
        textAt(place, "name"),
        textAt(address, "addressLocality"),
        namesIn.get(page.language)?.[textAt(address, "addressCountry") ?? ""] ?? null,
      ]);
    const wrong = events.filter(
      ({ page, event }) =>
        !listOf(event["location"])
          .flatMap((place) => placeWords(page, place))
          .every((text) => shows(page, text)),
    );
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
    const online = events.filter(({ event }) => textAt(event, "eventAttendanceMode")?.includes("Online"));
    expect(online.length).toBeGreaterThan(10);
    expect(online.filter(({ event }) => listOf(event["location"])[0]?.["@type"] !== "VirtualLocation")).toEqual([]);
  });

  it("are called held only where the page does not say otherwise", () => {
    const notHeld = /Announced; no source|Cancelled: it did not|Postponed: it did not/;
    const wrong = events.filter(({ page, event }) => {
      if (page.language !== "en") return false;
      const isCalledHeld = textAt(event, "eventStatus") === "https://schema.org/EventScheduled";
      return isCalledHeld === notHeld.test(page.text);
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  it("count nobody", () => {
    expect(
      events.filter(({ event }) => /"\w*(?:attend(?!anceMode)|capacity|audience)\w*":/i.test(JSON.stringify(event))),
    ).toEqual([]);
  });
});

describe("the dataset", () => {
  const described = pages.flatMap((page) => typed(page, "Dataset").map((dataset) => ({ page, dataset })));

  it("has what Google's Dataset Search requires and most of what it recommends", () => {
    expect(described.map(({ page }) => page.path)).toContain("/");
    for (const { dataset } of described) {
      const description = textAt(dataset, "description") ?? "";
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5_000);
      const wanted = ["name", "url", "version", "license", "creator", "keywords", "isAccessibleForFree"];
      const more = ["temporalCoverage", "spatialCoverage", "variableMeasured", "distribution", "dateModified"];
      expect([...wanted, ...more].filter((key) => dataset[key] === undefined)).toEqual([]);
      const files = listOf(dataset["distribution"]);
      expect(files.length).toBeGreaterThanOrEqual(4);
      expect(files.filter((file) => file["encodingFormat"] === undefined || file["contentUrl"] === undefined)).toEqual(
        [],
      );
      const license = textAt(dataset, "license") ?? "";
      expect(license).toMatch(/^https:\/\/creativecommons\.org\//);
    }
  });

  it("is that of the newest release, and of this host", () => {
    const { id, date } = newestRelease();
    expect(described.filter(({ dataset }) => dataset["version"] !== id || dataset["dateModified"] !== date)).toEqual(
      [],
    );
    expect(described.filter(({ dataset }) => !(textAt(dataset, "url") ?? "").startsWith(`${origin}/`))).toEqual([]);
  });
});
