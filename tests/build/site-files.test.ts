import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageAt, withoutLanguage } from "#url/language-prefix.ts";
import { migrate, migrations } from "#url/migrations.ts";
import { builtFiles, isBuilt, rawSize, readBuilt } from "./built-site.ts";
import { newestRelease } from "./newest-release.ts";
import { isIndexable, metaOf, readPages } from "./read-page.ts";
import { base, localOf, origin } from "./site-of-build.ts";
import type { Local } from "./site-of-build.ts";

const pages = readPages();
const listed = pages.filter((page) => isIndexable(page));

const isWhole = origin !== "";
const whereIs = (address: string): Local => {
  const local = localOf(address, "/");
  if (local === null || local === "outside") throw new Error(`${address} is not on the site`);
  return local;
};

describe("the sitemap", () => {
  it("lists exactly the pages that are to be found; it is there only where their addresses are whole", () => {
    expect(isBuilt("sitemap.xml")).toBe(isWhole);
    const text = isWhole ? readBuilt("sitemap.xml") : "";
    const found = [...text.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
    const addresses = found.map((match) => match[1] ?? "");
    const expected = isWhole ? listed.map(({ links }) => links.get("canonical") ?? "") : [];
    // Pages in Arabic and English are all read here, of those in other languages some.
    const isRead = (address: string): boolean => {
      const { path } = whereIs(address);
      return ["en", "ar"].includes(languageAt(path)) || expected.includes(address);
    };
    expect(addresses.filter(isRead).toSorted()).toEqual(expected.toSorted());
    expect(addresses.filter((address) => !isBuilt(`${whereIs(address).path.slice(1)}index.html`))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(found.filter((match) => match[2] !== newestRelease().date)).toEqual([]);
    expect(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org/.test(text)).toBe(
      isWhole,
    );
    // More than these would need a list of lists.
    expect(addresses.length).toBeLessThan(50_000);
  });

  it("is named to crawlers, who may read everything", () => {
    const line = isWhole ? `\nSitemap: ${origin}${base}/sitemap.xml\n` : "";
    expect(readBuilt("robots.txt")).toBe(`User-agent: *\nAllow: /\n${line}`);
  });
});

describe("pages that are not to be found", () => {
  it("are the not-found page, embeds and former addresses, and no other", () => {
    const hidden = pages.filter((page) => !isIndexable(page)).map(({ path }) => path);
    const expected = /^\/(?:404\.html$|embed\/)/;
    const rest = hidden.filter((path) => !expected.test(withoutLanguage(path)));
    expect(rest.filter((path) => migrate({ path, search: "", hash: "" }) === null)).toEqual([]);
    expect(rest.length).toBeGreaterThan(100);
  });
});

describe("former addresses", () => {
  const moved = pages.filter(({ references }) => references.some(({ from }) => from === "meta refresh"));

  it("have a page each that leads on without script, and names where it leads", () => {
    for (const page of moved) {
      const to = migrate({ path: page.path, search: "", hash: "" });
      const address = to === null ? "" : base + to.path + to.search + to.hash;
      const leads = page.references.filter(({ from }) => from === "meta refresh" || from === "a href");
      expect(leads.map((reference) => reference.address)).toEqual([address, address]);
      expect(page.links.get("canonical")).toBe(origin + base + (to?.path ?? ""));
    }
  });

  it("are those of the list that can be written down", () => {
    const fixed = migrations.filter(({ from, to }) => !from.includes(":") && from !== to).map(({ from }) => from);
    const paths = moved.map(({ path }) => path);
    expect(fixed.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths).toContain("/gatherings/2018-asia-oceania-hanoi/");
    expect(paths).toContain("/themes/4/".replace("themes", "opportunities"));
  });

  it("lead to pages that are to be found", () => {
    const canonical = new Set(listed.map(({ links }) => links.get("canonical")));
    expect(moved.filter(({ links }) => !canonical.has(links.get("canonical"))).map(({ path }) => path)).toEqual([]);
  });
});

describe("the manifest of the web app", () => {
  const manifest: {
    readonly name: string;
    readonly start_url: string;
    readonly theme_color: string;
    readonly background_color: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  } = JSON.parse(readBuilt("manifest.webmanifest"));

  it("is named by every page of the site", () => {
    const without = listed.filter(
      ({ links }) =>
        links.get("manifest") !== `${base}/manifest.webmanifest` ||
        links.get("apple-touch-icon") !== `${base}/icons/apple-touch-icon.png`,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("starts on the front page, in the colours of the page", () => {
    expect(manifest.start_url).toBe(`${base}/`);
    expect(manifest.name).toBe("Global Vision Atlas");
    const template = readFileSync(fileURLToPath(new URL("../../index.html", import.meta.url)), "utf8");
    const [light] = [...template.matchAll(/name="theme-color" content="([^"]+)"/g)].map((match) => match[1]);
    expect([manifest.theme_color, manifest.background_color]).toEqual([light, light]);
    const home = pages.find(({ path }) => path === "/");
    expect(home && metaOf(home, "theme-color")).toBe(light);
  });

  it("has icons that are what it says, one of them to be cut by the system", () => {
    const local = (src: string): string => {
      const found = localOf(src, "/");
      return found === null || found === "outside" ? "" : found.path.slice(1);
    };
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      "any any",
      "192x192 any",
      "512x512 any",
      "512x512 maskable",
    ]);
    expect(manifest.icons.filter(({ src }) => !isBuilt(local(src)))).toEqual([]);
    const pictures = builtFiles().filter((file) => file.startsWith("icons/"));
    expect(pictures.length).toBe(4);
    expect(pictures.filter((file) => rawSize(file) > 30_000)).toEqual([]);
  });
});
