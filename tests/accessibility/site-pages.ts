/** The pages of a built site, read from its files: language, kind, size. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { LanguageTag } from "#data/records.ts";
import { groupBy } from "#domain/group-by.ts";
import { languageAt, withoutLanguage } from "#url/language-prefix.ts";
import { patterns } from "#url/paths.ts";
import { matchPath } from "#url/router.ts";

export interface SitePage {
  /** Path of its address, without base. */
  readonly path: string;
  /** File below the root of the site. */
  readonly file: string;
  readonly language: LanguageTag;
  /** As in the table of routes; "embed map" and its like; "notFound". */
  readonly kind: string;
  /** Bytes of its HTML. */
  readonly size: number;
}

/** By the path as it is in English. null: no page of the Atlas, such as a former address. */
function kindOf(path: string): string | null {
  if (path.endsWith("/404.html")) return "notFound";
  if (path.startsWith("/embed/")) return `embed ${path.split("/")[2] ?? ""}`;
  const entry = Object.entries(patterns).find(([, pattern]) => matchPath({ path: pattern, end: true }, path));
  return entry?.[0] ?? null;
}

/** Whether a page only leads on to another address. */
const leadsOn = (folder: string, file: string): boolean =>
  readFileSync(join(folder, file), "utf8").slice(0, 2000).includes('http-equiv="refresh"');

/** Every page below a folder, in the order of their paths. */
export function sitePages(folder: string): readonly SitePage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .flatMap((file): readonly SitePage[] => {
      const path = `/${file.replace(/index\.html$/, "")}`;
      const kind = kindOf(withoutLanguage(path));
      if (kind === null) return [];
      const { size } = statSync(join(folder, file));
      // Only a page of a few lines can be one that leads on.
      return size < 4000 && leadsOn(folder, file) ? [] : [{ path, file, language: languageAt(path), kind, size }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Some pages of every language and kind, from the smallest to the largest in even steps; with one, the smallest. */
export function sampleOfKinds(pages: readonly SitePage[], count: number): readonly SitePage[] {
  const groups = groupBy(pages, ({ language, kind }) => `${language} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
    const taken = Math.min(count, sorted.length);
    const step = (sorted.length - 1) / Math.max(1, taken - 1);
    const places = new Set(Array.from({ length: taken }, (_, place) => Math.round(place * step)));
    return [...places].flatMap((place) => sorted[place] ?? []);
  });
}
