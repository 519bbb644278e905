import { describe, expect, it } from "vitest";
import { embedPaths, embedOfPage } from "#url/embed-paths.ts";

describe("embed paths", () => {
  const paths = embedPaths;
  it.each([
    [paths.map("all"), "/embed/map/"],
    [paths.map("2018"), "/embed/map/2018/"],
    [paths.regionMap("africa"), "/embed/map/africa/"],
    [paths.regionCard("europe"), "/embed/regions/europe/"],
    [paths.eventCard("hanoi-2018"), "/embed/events/hanoi-2018/"],
    [paths.chart("votes-over-time"), "/embed/charts/votes-over-time/"],
  ])("%s", (built, expected) => expect(built).toBe(expected));
});

describe("the embed of a page", () => {
  it.each([
    ["/", "", "/embed/map/"],
    ["/", "?tour=2018&stop=hanoi", "/embed/map/2018/"],
    ["/", "?tour=nonsense", "/embed/map/"],
    ["/regions/africa/", "", "/embed/regions/africa/"],
    ["/regions/atlantis/", "", null],
    ["/regions/", "", null],
    ["/events/hanoi-2018/", "?x=1", "/embed/events/hanoi-2018/"],
    ["/events/", "", null],
    ["/sources/", "?tour=2018", null],
  ])("%s%s is %s", (path, search, expected) => expect(embedOfPage(path, search)).toBe(expected));
});
