/** Addresses that readers pass on. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailLink } from "#url/mail-link.ts";
import { viewAddress } from "#url/view-address.ts";

describe("the address of a view", () => {
  const origin = "https://atlas.example";
  it.each([
    ["a page", "/events/", "", null, "https://atlas.example/events/"],
    [
      "view state in canonical order",
      "/charts/",
      "?view=table&sort=name",
      null,
      "https://atlas.example/charts/?sort=name&view=table",
    ],
    ["a figure's place", "/charts/", "?sort=name", "people", "https://atlas.example/charts/?sort=name#people"],
    ["a sub-path", "/atlas/events/", "", null, "https://atlas.example/atlas/events/"],
    [
      "lists as people write them",
      "/compare/",
      "?regions=africa%2Ceurope",
      null,
      "https://atlas.example/compare/?regions=africa,europe",
    ],
    [
      "no trackers",
      "/events/",
      "?fbclid=x&find=hanoi&utm_source=mail",
      null,
      "https://atlas.example/events/?find=hanoi",
    ],
    [
      "other scripts in percent",
      "/search/",
      "?q=رؤية",
      null,
      "https://atlas.example/search/?q=%D8%B1%D8%A4%D9%8A%D8%A9",
    ],
  ])("keeps %s", (_what, href, search, fragment, expected) => {
    expect(viewAddress({ href, search, fragment, origin })).toBe(expected);
  });
});

describe("a letter", () => {
  it("arrives with accents, ampersands and line ends as written", () => {
    const link = mailLink("Forêt & Ürün: رؤية? #1", ["Forêt & 50 %", "https://atlas.example/?a=1&b=2#c"]);
    expect(link).not.toMatch(/[ #+]/);
    const { searchParams } = new URL(link);
    expect(searchParams.get("subject")).toBe("Forêt & Ürün: رؤية? #1");
    expect(searchParams.get("body")).toBe("Forêt & 50 %\r\nhttps://atlas.example/?a=1&b=2#c");
  });

  it("holds any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (subject, line) => {
        const { searchParams } = new URL(mailLink(subject, [line]));
        expect([searchParams.get("subject"), searchParams.get("body")]).toEqual([subject, line]);
      }),
    );
  });
});
