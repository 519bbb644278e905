/** Renders every page and embed of the built code into a folder. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type * as entryServer from "#app/entry-server.tsx";
import { assembleDocument } from "./atlas-vite/document.ts";
import { assembleEmbed } from "./atlas-vite/embed-document.ts";
import { usedStyles } from "./atlas-vite/used-styles.ts";
import type { CompiledAtlas } from "./compile-atlas.ts";
import type { HeadContext } from "./head/head-context.ts";
import { pageMarkup } from "./head/page-markup.ts";
import { pagePaths } from "./pages.ts";
import { put } from "./put.ts";
import { manifestLinks } from "./site-files/web-manifest.ts";
import { writeSiteFiles } from "./site-files/write-site-files.ts";

export type Renderer = Pick<typeof entryServer, "renderPage" | "renderEmbeds">;

async function stylesOf(folder: string): Promise<string> {
  const assets = path.join(folder, "assets");
  const sheets = (await readdir(assets)).filter((file) => file.endsWith(".css"));
  return (await Promise.all(sheets.map((file) => readFile(path.join(assets, file), "utf8")))).join("\n");
}

/** `folder` holds the bundle with its template, `index.html`. Returns how many documents were written. */
export async function renderSite(
  folder: string,
  atlas: CompiledAtlas,
  context: HeadContext,
  { renderPage, renderEmbeds }: Renderer,
): Promise<number> {
  // Read before any page is written: the template stands where the front page will.
  const template = await readFile(path.join(folder, "index.html"), "utf8");
  const stylesFor = usedStyles(await stylesOf(folder));
  // Parsed from the text the browser will get: the order of keys decides the numbers of citations.
  const chunk = (address: string): unknown => JSON.parse(atlas.chunks.get(address) ?? "null");
  const links = manifestLinks(context.site);
  const paths = pagePaths(atlas.dataset);
  const indexable: string[] = [];
  for (const page of paths) {
    const { head, body } = await renderPage(page, chunk);
    const added = pageMarkup(page, { head, body }, context);
    if (added.isIndexable) indexable.push(page);
    const whole = { template, styles: stylesFor(body), head: head + links + added.head, body, data: added.data };
    await put(path.join(folder, page, "index.html"), assembleDocument({ ...whole, isHydratable: true }));
  }
  const { head, body } = await renderPage("/404.html", chunk);
  const missing = { template, styles: stylesFor(body), head: head + links, body };
  await put(path.join(folder, "404.html"), assembleDocument({ ...missing, isHydratable: false }));
  await writeSiteFiles(folder, { all: paths, indexable }, context);
  const { embeds, styles } = await renderEmbeds(chunk);
  for (const embed of embeds) {
    const html = assembleEmbed({ ...embed, styles: stylesFor(embed.body) + styles });
    await put(path.join(folder, embed.path, "index.html"), html);
  }
  return paths.length + 1 + embeds.length;
}
