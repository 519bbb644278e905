/** The files beside the pages: list of pages, rules for crawlers, manifest, icons, pages at former addresses. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { HeadContext } from "../head/head-context.ts";
import { drawIcon, icons } from "./icons.ts";
import { movedAddresses } from "./moved-addresses.ts";
import { movedPage } from "./moved-page.ts";
import { robots, sitemap } from "./sitemap.ts";
import { manifestFile, webManifest } from "./web-manifest.ts";

interface WrittenPages {
  /** Paths of all pages, without base. */
  readonly all: readonly string[];
  /** Of them, those that search engines are to list. */
  readonly indexable: readonly string[];
}

/** Writes into the folder of the built site, where the favicon stands already. */
export async function writeSiteFiles(folder: string, pages: WrittenPages, context: HeadContext): Promise<void> {
  const { site, words, dataset, release } = context;
  const put = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  };
  // Addresses in a list of pages are whole, or the list is not valid.
  if (site.origin !== "") await put("sitemap.xml", sitemap(pages.indexable, site, release.date));
  await put("robots.txt", robots(site));
  const description = words.t("home.description", { events: words.format.number(dataset.events.length) });
  await put(manifestFile, webManifest(site, description));
  const favicon = await readFile(path.join(folder, "favicon.svg"), "utf8");
  for (const icon of Object.values(icons)) await put(icon.file, drawIcon(favicon, icon));
  for (const moved of movedAddresses(pages.all)) {
    await put(`${moved.path.slice(1)}index.html`, movedPage(moved, site, words.t));
  }
}
