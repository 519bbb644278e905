import { describe, expect, it } from "vitest";
import { builtFiles, readBuilt } from "./built-site.ts";
import { readPages } from "./read-page.ts";
import type { ReadPage, Reference } from "./read-page.ts";
import { localOf } from "./site-of-build.ts";

const pages = readPages();
const files = new Set(builtFiles());
const byFile = new Map(pages.map((page) => [page.file, page]));
const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;

/** Addresses in tags of the head and in blocks of data, wherever they stand. */
const addressTags = /^(?:og:url|og:image|citation_public_url|DC\.identifier)$/;
const addressKeys = /^(?:@id|url|image|item|contentUrl|inDefinedTermSet|urlTemplate)$/;

function addressesIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return addressKeys.test(key) ? [value.replace(/\{.*$/, "")] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => addressesIn(one, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => addressesIn(one, name));
}

const allReferences = ({ references, metas, data }: ReadPage): readonly Reference[] => [
  ...references,
  ...metas.filter(([name]) => addressTags.test(name)).map(([name, address]) => ({ from: name, address })),
  ...addressesIn(data).map((address) => ({ from: "JSON-LD", address })),
];

/** Names of nodes in a graph of data are no places in the page. */
const isNodeName = ({ from, address }: Reference): boolean => from === "JSON-LD" && address.includes("#");

interface Found extends Reference {
  readonly page: ReadPage;
}
const references: readonly Found[] = pages.flatMap((page) =>
  allReferences(page).map((reference) => ({ ...reference, page })),
);
/** One line for each address that is wrong, with a page that names it. */
const listed = (found: readonly Found[]): readonly string[] => [
  ...new Map(found.map(({ from, address, page }) => [address, `${page.path} ${from} ${address}`])).values(),
];

describe("every address that any page names", () => {
  it("is found by the crawl in numbers that are plausible", () => {
    expect(pages.length).toBeGreaterThan(1_000);
    expect(references.length).toBeGreaterThan(50_000);
    for (const from of ["a href", "link canonical", "link manifest", "link stylesheet", "script src", "og:image"]) {
      expect(
        references.some((reference) => reference.from === from),
        from,
      ).toBe(true);
    }
  });

  it("leads to a page or a file of the build, below its base", () => {
    const broken = references.filter(({ address, page }) => {
      const local = localOf(address, page.path);
      return local === "outside" || (local !== null && !files.has(fileOf(local.path)));
    });
    expect(listed(broken)).toEqual([]);
  });

  it("leads to a place that is in the page", () => {
    const broken = references.filter((reference) => {
      const local = localOf(reference.address, reference.page.path);
      if (local === null || local === "outside" || local.fragment === "" || isNodeName(reference)) return false;
      const target = byFile.get(fileOf(local.path));
      return target !== undefined && !target.ids.has(local.fragment);
    });
    expect(listed(broken)).toEqual([]);
  });

  it("is on another host only where it cites or links, never where something is fetched", () => {
    const links = /^(?:a |JSON-LD$)/;
    const foreign = references.filter(({ address, page }) => localOf(address, page.path) === null);
    expect(foreign.length).toBeGreaterThan(100);
    expect(listed(foreign.filter(({ from }) => !links.test(from)))).toEqual([]);
    expect(listed(foreign.filter(({ address }) => !/^(?:https?|mailto):/.test(address)))).toEqual([]);
  });

  it("that the style sheet names is a file", () => {
    const sheets = [...files].filter((file) => file.endsWith(".css"));
    const named = sheets.flatMap((sheet) =>
      [...readBuilt(sheet).matchAll(/url\(["']?([^"')]+)/g)].map((match) => ({ sheet, address: match[1] ?? "" })),
    );
    const broken = named.filter(({ sheet, address }) => {
      const local = address.startsWith("data:") ? null : localOf(address, `/${sheet}`);
      return local !== null && (local === "outside" || !files.has(fileOf(local.path)));
    });
    expect(broken).toEqual([]);
  });

  it("that the manifest of the web app names is a file", () => {
    const manifest: unknown = JSON.parse(readBuilt("manifest.webmanifest"));
    const keys = /"(?:src|start_url|scope|id)":\s*"([^"]+)"/g;
    const named = [...JSON.stringify(manifest).matchAll(keys)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(5);
    const broken = named.filter((address) => {
      const local = localOf(address, "/");
      return local === null || local === "outside" || !files.has(fileOf(local.path));
    });
    expect(broken).toEqual([]);
  });
});

describe("every file that is not code or data of the pages", () => {
  it("is named by some page, or known to those who look for it by its name", () => {
    const byName = /^(?:atlas|assets|data)\/|^(?:robots\.txt|sitemap\.xml|404\.html)$/;
    const named = new Set(
      references.flatMap(({ address, page }) => {
        const local = localOf(address, page.path);
        return local === null || local === "outside" ? [] : [fileOf(local.path)];
      }),
    );
    const inManifest = readBuilt("manifest.webmanifest");
    // Of most languages not every page is read; what stands in Arabic stands in them.
    const asRead = (file: string): string => file.replace(/^(previews\/)?(?:de|es|fr|ru|zh)(?=[/.])/, "$1ar");
    const lost = [...files].filter(
      (file) =>
        !byName.test(file) &&
        !named.has(asRead(file)) &&
        !inManifest.includes(`/${file}"`) &&
        !byFile.has(asRead(file)),
    );
    expect(lost).toEqual([]);
  });
});
