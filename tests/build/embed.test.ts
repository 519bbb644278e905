import { brotliCompressSync, constants } from "node:zlib";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { allCharts } from "#features/charts/gallery.ts";
import { embedPaths, embedOfPage } from "#url/embed-paths.ts";
import type { Language } from "#i18n/languages.ts";
import { languageOf, publishedLanguages } from "#i18n/languages.ts";
import { languageAt, languagePrefix, withoutLanguage } from "#url/language-prefix.ts";
import { builtEmbeds, builtPages, isBuilt } from "./built-site.ts";

const embeds = builtEmbeds();
// Forwarding addresses have no embed.
const pages = builtPages()
  .filter(({ html }) => html.includes("data-prerendered"))
  .map(({ path }) => path);
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");
/** Embeds for which a rule does not hold. */
const breaking = (rule: (html: string, path: string) => boolean): readonly string[] =>
  embeds.filter(({ html, path }) => !rule(html, path)).map(({ path }) => path);
const policyOf = (html: string): string =>
  all(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/g)[0] ?? "";
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("every embed", () => {
  it("there may be is there: maps, cards of regions and events, charts", () => {
    const english = pages.filter((page) => languageAt(page) === "en");
    const ofPages = english.flatMap((page) => embedOfPage(page, "") ?? []);
    const regions = english.flatMap((page) => /^\/regions\/([^/]+)\/$/.exec(page)?.[1] ?? []);
    const expected = [
      ...ofPages,
      ...(["2017", "2018", "2019"] as const).map(embedPaths.map),
      ...regions.map((region) => `/embed/map/${region}/`),
      ...allCharts.map(({ id }) => embedPaths.chart(id)),
    ];
    expect(ofPages.length).toBeGreaterThan(100);
    const missing = publishedLanguages().flatMap(({ tag }) =>
      expected.filter((path) => !isBuilt(`${languagePrefix(tag)}${path}index.html`.slice(1))),
    );
    expect(missing).toEqual([]);
    const known = new Set(expected);
    expect(breaking((_, path) => known.has(withoutLanguage(path)))).toEqual([]);
  });

  it("stays within 60 kB with all that it loads", () => {
    // Faster than at full strength, and never smaller.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const sizes = embeds.map(({ html, path }) => ({ path, size: brotliCompressSync(html, { params }).length }));
    expect(sizes.filter(({ size }) => size > 60_000)).toEqual([]);
    expect(Math.max(...sizes.map(({ size }) => size))).toBeGreaterThan(10_000);
  });

  it("loads nothing: no script, style sheet, picture, font or frame", () => {
    expect(
      breaking(
        (html) =>
          !/<(?:script|img|iframe|source|video|audio|object|embed|image)[^>]*\s(?:src|srcset|data|href)=/.test(html),
      ),
    ).toEqual([]);
    // Its icon is for those who open it by itself; a frame asks for none.
    expect(
      breaking(
        (html) =>
          all(html, /<link rel="([^"]+)"/g)
            .toSorted()
            .join() === "canonical,icon",
      ),
    ).toEqual([]);
    expect(breaking((html) => !/url\((?!#)|@import/.test(html))).toEqual([]);
  });

  it("runs one inline piece, which neither keeps nor sends anything", () => {
    expect(breaking((html) => all(html, /<script>([^<]*)<\/script>/g).length === 1)).toEqual([]);
    expect(breaking((html) => (html.match(/<script/g) ?? []).length === 1)).toEqual([]);
    expect(
      breaking((html) => !/cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttpRequest|sendBeacon/.test(html)),
    ).toEqual([]);
    expect(breaking((html) => !/<[a-z][^>]*\s(?:style|on[a-z]+)="/.test(html))).toEqual([]);
  });

  it("has a policy that allows that piece and its styles, and nothing else", () => {
    expect(
      breaking((html) => {
        const [script = ""] = all(html, /<script>([^<]*)<\/script>/g);
        const [styles = ""] = all(html, /<style>([^<]*)<\/style>/g);
        const policy = policyOf(html);
        return (
          policy.startsWith("default-src 'none'; ") &&
          policy.includes(`script-src ${hashOf(script)};`) &&
          policy.includes(`style-src ${hashOf(styles)};`) &&
          !policy.includes("unsafe-")
        );
      }),
    ).toEqual([]);
  });

  it("is not indexed and names the page it is taken from", () => {
    expect(breaking((html) => html.includes('<meta name="robots" content="noindex"/>'))).toEqual([]);
    const isPage = (address: string): boolean =>
      isBuilt(`${new URL(address, "http://atlas.example").pathname.slice(1)}index.html`);
    const canonical = (html: string): string => all(html, /<link rel="canonical" href="([^"]+)"/g)[0] ?? "/none/";
    expect(breaking((html) => isPage(canonical(html)))).toEqual([]);
    expect(breaking((html, path) => languageAt(canonical(html)) === languageAt(path))).toEqual([]);
    expect(breaking((html) => /<title>[^<]+ · \u2068?Global Vision Atlas\u2069?<\/title>/.test(html))).toEqual([]);
    const opening = ({ tag, direction }: Language): string => `<!doctype html><html lang="${tag}" dir="${direction}">`;
    expect(breaking((html, path) => html.startsWith(opening(languageOf(languageAt(path)))))).toEqual([]);
  });

  it("has one heading, a sentence, its sources, the way to the Atlas and the licence", () => {
    expect(breaking((html) => all(html, /<h1[\s>]()/g).length === 1)).toEqual([]);
    expect(breaking((html) => all(html, /<main[\s>]()/g).length === 1)).toEqual([]);
    expect(breaking((html) => /class="(?:figure-summary|standfirst)">[^<]{15,}/.test(html))).toEqual([]);
    expect(
      breaking((html) => html.includes('class="embed-source-list"') || html.includes('<p class="embed-sources">')),
    ).toEqual([]);
    expect(breaking((html) => html.includes('rel="license noopener"'))).toEqual([]);
    expect(breaking((html) => !/<nav aria-label="(?:Main|Foot)|class="(?:head|foot|skip)[" ]/.test(html))).toEqual([]);
  });

  it("is drawn in its own markup: marks on a map, bars, circles, points or the cells of a table", () => {
    const drawn = /class="(?:stop-disc|bar-fill |bar-unknown|matrix-circle|line-dot|data|facts)["]?/;
    expect(breaking((html) => drawn.test(html))).toEqual([]);
    const kinds = ["bar-fill ", "matrix-circle", "line-dot"].map(
      (mark) =>
        embeds.filter(({ path, html }) => path.startsWith("/embed/charts/") && html.includes(`class="${mark}`)).length,
    );
    expect(Math.min(...kinds)).toBeGreaterThan(0);
  });

  it("opens every link beside the page it stands in, at a page that is there", () => {
    const staying = (html: string): readonly string[] =>
      (html.match(/<a [^>]*>/g) ?? []).filter(
        (link) => !/target="_blank"/.test(link) || !/rel="[^"]*noopener"/.test(link),
      );
    expect(breaking((html) => staying(html).length === 0)).toEqual([]);
    const broken = embeds.flatMap(({ html }) =>
      all(html, /<a [^>]*href="(\/[^"#?]*)/g).filter((href) => !isBuilt(`${href.slice(1)}index.html`)),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it("lists the source of each of its markers", () => {
    expect(
      breaking((html) => {
        const listed = new Set(
          all(html.slice(html.indexOf('class="embed-source-list"')), /href="([^"]*\/sources\/[^"]+)"/g),
        );
        const cited = html.matchAll(/<a [^>]*class="cite"[^>]*href="([^"]+)"/g);
        return [...cited].every((marker) => listed.has(marker[1] ?? ""));
      }),
    ).toEqual([]);
  });
});
