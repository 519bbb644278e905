/** Finished citations: APA beside what a citation processor makes of the same work, Chicago by the examples of its manual. */
import { Cite } from "@citation-js/core";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { apaReference } from "#domain/references/apa.ts";
import { chicagoReference } from "#domain/references/chicago.ts";
import { plainText } from "#domain/references/citation-text.ts";
import { writeCslJson } from "#domain/references/csl-json.ts";
import type { Reference } from "#domain/references/reference.ts";
import { figure, page, reference, referencesToAllSources, troublesome } from "./cited-works.ts";

// It teaches the processor the style.
await import("@citation-js/plugin-csl");

const apa = (work: Reference): string => plainText(apaReference(work));
const chicago = (work: Reference): string => plainText(chicagoReference(work));

const csl = z.array(z.looseObject({ id: z.string() }));

/** The style's own processor (CSL "American Psychological Association 7th edition"), fed with our CSL-JSON; in the order of the works. */
function apaByProcessor(works: readonly Reference[]): readonly string[] {
  const items = csl.parse(JSON.parse(writeCslJson(works))).map((item, place) => ({ ...item, id: String(place) }));
  const said = new Cite(items).format("bibliography", { template: "apa", asEntryArray: true });
  const byPlace = new Map(said);
  return works.map((_, place) => byPlace.get(String(place))?.trim() ?? "");
}
const oneByProcessor = (work: Reference): string => apaByProcessor([work]).join("");

/**
 * We leave titles and names as they were published; the processor turns quotation marks into English ones, widens the space
 * before a French colon and takes an upright stroke for a sign of its own.
 */
const alike = (text: string): string =>
  text
    .replaceAll(/["'“”‘’`„«»]/g, "'")
    .replaceAll(/\s+/g, " ")
    .replaceAll(" |", ",");

describe("APA", () => {
  let sources: readonly Reference[] = [];
  beforeAll(async () => {
    sources = await referencesToAllSources();
  });

  // Works of one author and year are given to the processor one after the other: together they would be told apart as "2018a" and
  // "2018b". Others go together, since each start of the processor takes as long as many works.
  it("says every source of the record as the processor does", { timeout: 60_000 }, () => {
    const rounds = new Map<number, Reference[]>();
    const counts = new Map<string, number>();
    for (const work of sources) {
      const alikes = `${work.author} ${work.issued?.slice(0, 4)}`;
      const round = counts.get(alikes) ?? 0;
      counts.set(alikes, round + 1);
      rounds.set(round, [...(rounds.get(round) ?? []), work]);
    }
    for (const works of rounds.values()) {
      expect(works.map((work) => alike(apa(work)))).toEqual(apaByProcessor(works).map(alike));
    }
  });

  it.each(troublesome.slice(0, 5))("says $title as the processor does", (work) => {
    expect(alike(apa(work))).toBe(alike(oneByProcessor(work)));
  });

  // The processor has no place for the version of a page and leaves out the day of retrieval where there is a date; pages of
  // the Atlas change with each release.
  it("says of a page which version was seen, and when", () => {
    const said = "Global Vision Atlas. (2026, November 22). Hanoi, regional workshop 2018";
    const address = "https://atlas.example/events/2018-asia-oceania-hanoi/";
    expect(oneByProcessor(page)).toBe(`${said}. ${address}`);
    expect(apa(page)).toBe(`${said} (Version 1.0.0). Retrieved December 5, 2026, from ${address}`);
  });

  // As above; and the manual writes "Data set" (10.9) where the processor's English has "Dataset".
  it("says of a figure that it is data", () => {
    const said = "Global Vision Atlas. (2026). Rooms of thirty: people at each regional workshop (Version 1.0.0)";
    const address = "https://atlas.example/charts/?tour=2018#people-at-workshops";
    expect(oneByProcessor(figure)).toBe(`${said} [Dataset]. ${address}`);
    expect(apa(figure)).toBe(`${said} [Data set]. Retrieved December 5, 2026, from ${address}`);
  });
});

const source: Partial<Reference> = {
  author: "IFLA",
  title: "A report",
  version: null,
  issued: null,
  url: "https://example.org/a",
  changes: false,
};

describe("Chicago, author-date", () => {
  it.each<[string, Partial<Reference>, string]>([
    ["a day", { issued: "2018-05-23" }, "IFLA. 2018. “A report.” May 23, 2018. https://example.org/a."],
    ["a month", { issued: "2018-05" }, "IFLA. 2018. “A report.” May 2018. https://example.org/a."],
    ["a year", { issued: "2018" }, "IFLA. 2018. “A report.” https://example.org/a."],
    ["no date", {}, "IFLA. n.d. “A report.” Accessed December 5, 2026. https://example.org/a."],
    ["no address", { url: null }, "IFLA. n.d. “A report.”"],
    [
      "a name that ends in a stop",
      { author: "PLAI, Inc.", issued: "2017" },
      "PLAI, Inc. 2017. “A report.” https://example.org/a.",
    ],
    ["a title that asks", { title: "Why?", issued: "2017" }, "IFLA. 2017. “Why?” https://example.org/a."],
    ["a title that quotes", { title: 'On "Global Vision"', url: null }, "IFLA. n.d. “On ‘Global Vision.’”"],
    ["a title with a name quoted within", { title: "The “Vision” told", url: null }, "IFLA. n.d. “The ‘Vision’ told.”"],
    ["a title in Arabic", { title: "رؤية عالمية", url: null }, "IFLA. n.d. “رؤية عالمية.”"],
  ])("cites a work with %s", (_what, changes, expected) => {
    expect(chicago(reference({ ...source, ...changes }))).toBe(expected);
  });

  it("says of a page which version was seen, and when", () => {
    expect(chicago(page)).toBe(
      "Global Vision Atlas. 2026. “Hanoi, regional workshop 2018.” Version 1.0.0. November 22, 2026. Accessed December 5, 2026. https://atlas.example/events/2018-asia-oceania-hanoi/.",
    );
  });

  it("says of a figure that it is data", () => {
    expect(chicago(figure)).toBe(
      "Global Vision Atlas. 2026. “Rooms of thirty: people at each regional workshop.” Data set, version 1.0.0. November 22, 2026. Accessed December 5, 2026. https://atlas.example/charts/?tour=2018#people-at-workshops.",
    );
  });

  it("leaves no empty place in any source of the record", async () => {
    const sentences = (await referencesToAllSources()).map(chicago);
    expect(sentences.filter((sentence) => /\s\s|\.\.|undefined|null|NaN|[?!]\./.test(sentence))).toEqual([]);
  });
});
