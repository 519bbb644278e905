import { describe, expect, it } from "vitest";
import { createPaths } from "#url/paths.ts";

describe("createPaths", () => {
  const english = createPaths("en");
  const arabic = createPaths("ar");

  it.each([
    [english.home(), "/"],
    [english.region("africa"), "/regions/africa/"],
    [english.event("2018-asia-oceania-hanoi"), "/events/2018-asia-oceania-hanoi/"],
    [english.country("VN"), "/countries/vn/"],
    [english.homeTour("all"), "/"],
    [english.homeTour("2018"), "/?tour=2018"],
    [arabic.home(), "/ar/"],
    [arabic.country("VN"), "/ar/countries/vn/"],
  ])("builds %s", (built, expected) => {
    expect(built).toBe(expected);
  });
});
