import { describe, expect, it } from "vitest";
import { createCitationBook } from "#domain/citation-book.ts";
import type { CitedSources } from "#data/briefs.ts";
import { citedInList, sourcesOfList } from "#features/event-list/list-sources.ts";
import { id, someConflict } from "../compile/small-dataset.ts";
import { brief, cited } from "./some-events.ts";

const source = (key: string) => ({
  id: id.source(key),
  title: key,
  language: "en",
  publisher: key,
  url: null,
  published: null,
  primary: false,
  mirror: false,
  uses: 1,
});

describe("sources of the list", () => {
  it("are those of its figures and disagreements, numbered as the reader meets them", () => {
    const carried: CitedSources = Object.fromEntries(["front", "s", "t"].map((key) => [key, source(key)]));
    const events = [brief("a", { participants: cited(5) })];
    const conflicts = [someConflict("c", { subject: "a", field: "participants" })];
    const own = sourcesOfList(carried, events, conflicts);
    expect(Object.keys(own)).toEqual(["s", "t"]);
    expect(createCitationBook(own, citedInList(events, conflicts)).numberOf(id.source("s"))).toBe(1);
  });
});
