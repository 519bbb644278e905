import { beforeAll, describe, expect, it } from "vitest";
import type { RegionChunk } from "#data/region-chunk.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { besideChapters, byYear, chaptersOf } from "#domain/chapters.ts";
import { storyCitations } from "#features/region-story/story-citations.ts";
import { passagesOf } from "#domain/torch-passage.ts";
import { realRegions } from "./real-regions.ts";

let regions: readonly RegionChunk[];
beforeAll(async () => {
  regions = await realRegions();
}, 60_000);

const chunkOf = (id: string): RegionChunk => {
  const chunk = regions.find(({ region }) => region.id === id);
  if (!chunk) throw new Error(`No region ${id}`);
  return chunk;
};

describe("passagesOf", () => {
  it.each([
    ["north-america", ["2017: 1, – > Washington, D.C. > Yaoundé", "2018: 2, Santiago > Ottawa > Tunis"]],
    ["africa", ["2017: 2, Washington, D.C. > Yaoundé > Alexandria", "2018: 6, Hanoi > Durban > –"]],
    [
      "middle-east-north-africa",
      [
        "2017: 3, Yaoundé > Alexandria > Buenos Aires",
        "2018: 3, Ottawa > Tunis > Paris",
        "2019: 2, Buenos Aires > Alexandria > –",
      ],
    ],
    [
      "latin-america-caribbean",
      [
        "2017: 4, Alexandria > Buenos Aires > Singapore",
        "2018: 1, – > Santiago > Ottawa",
        "2019: 1, – > Buenos Aires > Alexandria",
      ],
    ],
    ["asia-oceania", ["2017: 5, Buenos Aires > Singapore > Madrid", "2018: 5, Paris > Hanoi > Durban"]],
    ["europe", ["2017: 6, Singapore > Madrid > –", "2018: 4, Tunis > Paris > Hanoi"]],
  ])("brings the torch to %s and on", (id, expected) => {
    const { region, stops } = chunkOf(id);
    const told = passagesOf(region, stops).map(
      ({ year, order, from, stop, to }) =>
        `${year}: ${order}, ${from?.city ?? "–"} > ${stop.city} > ${to?.city ?? "–"}`,
    );
    expect(told).toEqual(expected);
  });
});

describe("chaptersOf", () => {
  it.each([
    ["north-america", ["Washington, D.C.", "Ottawa", "gap", "none"]],
    ["africa", ["Yaoundé", "Durban", "gap", "Nairobi"]],
    ["middle-east-north-africa", ["Alexandria", "Tunis", "Alexandria", "none"]],
    ["latin-america-caribbean", ["Buenos Aires", "Santiago", "Buenos Aires", "none"]],
    ["asia-oceania", ["Singapore", "Hanoi", "gap", "Bangkok"]],
    ["europe", ["Madrid", "Paris", "gap", "Brussels"]],
  ])("tells %s in four chapters, with a gap where a tour is known not to have come", (id, expected) => {
    const chapters = chaptersOf(chunkOf(id));
    expect(chapters.map(({ event, gap }) => event?.city ?? (gap === null ? "none" : "gap"))).toEqual(expected);
  });

  it("speaks of the region itself where a tour did not come", () => {
    const gaps = chaptersOf(chunkOf("africa")).flatMap(({ gap }) => (gap === null ? [] : [gap.id]));
    expect(gaps).toEqual(["strategy-workshops-other-regions"]);
  });

  it("leaves every other event to the rows below, each once, by year", () => {
    for (const chunk of regions) {
      const chapters = chaptersOf(chunk);
      const rest = byYear(besideChapters(chunk.events, chapters)).flatMap(({ events }) => events);
      const told = chapters.flatMap(({ event }) => (event === null ? [] : [event.id]));
      expect([...rest.map(({ id }) => id), ...told].toSorted()).toEqual(chunk.events.map(({ id }) => id).toSorted());
    }
  });

  it("puts undated events last", () => {
    const { events } = chunkOf("europe");
    expect(byYear(events).at(-1)?.year).toBeNull();
  });
});

describe("storyCitations", () => {
  it("cites nothing that the chunk does not carry", () => {
    for (const chunk of regions) {
      const book = createCitationBook(chunk.sources, storyCitations(chunk), { listsRest: false });
      expect(book.sources[0]?.id).toBe(chunk.region.source);
      for (const { event } of chaptersOf(chunk))
        for (const source of event?.sources ?? []) expect(book.numberOf(source)).toBeGreaterThan(0);
    }
  });
});
