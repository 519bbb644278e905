import fc from "fast-check";
import { parseFragment } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import { alternateLinks } from "#build/head/alternates.ts";
import { headContext } from "#build/head/head-context.ts";
import type { HeadContext } from "#build/head/head-context.ts";
import { escapeHtml, jsonScript, voidElement } from "#build/head/markup.ts";
import { pageMarkup } from "#build/head/page-markup.ts";
import { previewContext } from "#build/previews/preview-of.ts";
import { readRendered } from "#build/head/read-rendered.ts";
import { siteAddress } from "#build/site-address.ts";
import { languageOf } from "#i18n/languages.ts";
import { contextAt } from "./made-up-page.ts";

let context: HeadContext;
beforeAll(async () => {
  context = await contextAt();
});

const head = (title: string, description: string): string =>
  `<title>${escapeHtml(title)} · Global Vision Atlas</title><meta name="description" content="${escapeHtml(description)}"/>` +
  `<link rel="canonical" href="/x/"/><meta name="citation_title" content="${escapeHtml(title)}"/>`;
const body = (label: string): string =>
  `<nav class="breadcrumb" aria-label="You are here"><ol><li><a href="/atlas/">Atlas</a></li>` +
  `<li><span aria-current="page">${escapeHtml(label)}</span></li></ol></nav><main><h1>x</h1></main>`;
/** Any text a record may hold, and what would break out of markup. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("</script><script>alert(1)</script>", '"><img src=x>', "<!--", "a & b", "‮עברית", "it's", "\u2028"),
);
/** Parsers take these as one line feed. */
const asParsed = (text: string): string => text.replace(/\r\n?/g, "\n").replaceAll("\0", "");

describe("markup", () => {
  it("gives back what was put into it, whatever that is", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.includes("\0")),
        (text) => {
          const [element] = parseFragment(voidElement("meta", { name: "x", content: text })).childNodes;
          const content = element !== undefined && "attrs" in element ? element.attrs[1]?.value : undefined;
          expect(content).toBe(asParsed(text));
          const script = jsonScript("application/ld+json", { text });
          expect(script.match(/[<>]/g)?.length).toBe(4);
          expect(JSON.parse(script.replace(/^<[^>]*>|<[^>]*>$/g, ""))).toEqual({ text });
        },
      ),
    );
  });
});

describe("readRendered", () => {
  it("reads title, description and trail as the page says them", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        fc.pre(!/[\0\r]/.test(title + description));
        const page = readRendered({ head: head(title, description), body: body(title) });
        expect(page).toEqual({
          title,
          description,
          isIndexable: true,
          trail: [
            { label: "Atlas", href: "/atlas/" },
            { label: title, href: null },
          ],
        });
      }),
    );
  });
});

describe("pageMarkup", () => {
  const markup = (path: string) =>
    pageMarkup(path, { head: head("A <title>", "B & c"), body: body("A <title>") }, context);

  it("adds nothing to pages that are not to be found", () => {
    const hidden = { head: '<title>x</title><meta name="robots" content="noindex"/>', body: "" };
    expect(pageMarkup("/embed/map/", hidden, context)).toEqual({ head: "", data: "", isIndexable: false });
  });

  it("calls the page of the data a dataset, others web pages", () => {
    expect(markup("/data/").head).toContain('<meta name="DC.type" content="dataset" data-of-page>');
    expect(markup("/data/").head).not.toContain("og:type");
    expect(markup("/events/").head).toContain('<meta property="og:type" content="website">');
    expect(markup("/events/").head).not.toContain("DC.type");
  });

  it("speaks the language of its page, and names the others", async () => {
    const { dataset, site } = context;
    const arabic = headContext(site, previewContext(dataset, "ar"));
    const { head: tags, data } = pageMarkup("/ar/events/", { head: head("كل الفعاليات", "ب"), body: "" }, arabic);
    for (const [name, content] of [
      ["og:locale", "ar_AR"],
      ["og:locale:alternate", "en_GB"],
      ["og:locale:alternate", "zh_CN"],
      ["og:site_name", "Global Vision Atlas"],
    ])
      expect(tags).toContain(`<meta property="${name}" content="${content}">`);
    expect(tags.match(/og:locale:alternate/g)).toHaveLength(6);
    expect(tags).not.toContain('og:locale:alternate" content="ar_AR"');
    expect(tags).toContain('<meta property="og:title" content="كل الفعاليات" data-of-page>');
    expect(tags).toContain('content="https://atlas.example/previews/ar/events.png"');
    expect(/og:image:alt" content="([^"]+)"/.exec(tags)?.[1]).toMatch(/\p{Script=Arabic}/u);
    expect(tags).toContain('<meta name="citation_language" content="ar">');
    const graph = JSON.parse(data.replace(/^<[^>]*>|<[^>]*>$/g, ""))["@graph"];
    expect(graph[0]).toMatchObject({
      "@id": "https://atlas.example/ar/events/",
      name: "كل الفعاليات",
      inLanguage: "ar",
      isPartOf: { "@id": "https://atlas.example/ar/#website", url: "https://atlas.example/ar/" },
    });
  });

  it("writes whole addresses where the host is known, and below the base", async () => {
    expect(markup("/events/").head).toContain('content="https://atlas.example/events/"');
    const elsewhere = await contextAt("", "/atlas/");
    const relative = pageMarkup("/events/", { head: head("A", "B"), body: "" }, elsewhere);
    expect(relative.head).toContain('<meta property="og:url" content="/atlas/events/" data-of-page>');
    expect(relative.head).not.toContain("http://");
  });
});

describe("alternateLinks", () => {
  const site = siteAddress({ ATLAS_ORIGIN: "https://atlas.example", ATLAS_BASE: "/atlas/" });

  it("is empty while there is one language", () => {
    expect(alternateLinks("/events/", site, [languageOf("en")])).toBe("");
  });

  it("names every language, and English for all others", () => {
    expect(alternateLinks("/events/", site, [languageOf("en"), languageOf("ar")])).toBe(
      '<link rel="alternate" hreflang="en" href="https://atlas.example/atlas/events/">' +
        '<link rel="alternate" hreflang="ar" href="https://atlas.example/atlas/ar/events/">' +
        '<link rel="alternate" hreflang="x-default" href="https://atlas.example/atlas/events/">',
    );
  });
});

describe("siteAddress", () => {
  it.each([
    [{}, "", "/events/"],
    [{ ATLAS_ORIGIN: "https://atlas.example" }, "https://atlas.example", "https://atlas.example/events/"],
    [{ ATLAS_ORIGIN: "https://atlas.example/" }, "https://atlas.example", "https://atlas.example/events/"],
    [{ ATLAS_ORIGIN: "", ATLAS_BASE: "/atlas/" }, "", "/atlas/events/"],
    [
      { ATLAS_ORIGIN: "http://127.0.0.1:4173", ATLAS_BASE: "/a" },
      "http://127.0.0.1:4173",
      "http://127.0.0.1:4173/a/events/",
    ],
  ])("reads %j", (environment, origin, events) => {
    const site = siteAddress(environment);
    expect([site.origin, site.at("/events/")]).toEqual([origin, events]);
  });

  it.each(["atlas.example", "https://atlas.example/atlas", "ftp://atlas.example", "https://atlas.example?x"])(
    "refuses %s",
    (text) => {
      expect(() => siteAddress({ ATLAS_ORIGIN: text })).toThrow(/ATLAS_ORIGIN must be an address/);
    },
  );
});
