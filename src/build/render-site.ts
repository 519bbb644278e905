/** Renders the built code into a folder in all languages, and writes the files beside the pages. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { publishedLanguages } from "#i18n/languages.ts";
import type { CompiledAtlas } from "./compile-atlas.ts";
import { headContext } from "./head/head-context.ts";
import { pagePaths } from "./pages.ts";
import { pageStyles } from "./page-styles.ts";
import { partSheet } from "./part-sheet.ts";
import { previewContext } from "./previews/preview-of.ts";
import { renderLanguage } from "./render-language.ts";
import type { Renderer } from "./render-language.ts";
import type { SiteAddress } from "./site-address.ts";
import { writeSiteFiles } from "./site-files/write-site-files.ts";

/** `folder` holds the bundle with its template, `index.html`. Returns how many documents were written. */
export async function renderSite(
  folder: string,
  atlas: CompiledAtlas,
  site: SiteAddress,
  renderer: Renderer,
): Promise<number> {
  // Read before any page is written: the template stands where the front page will.
  const template = await readFile(path.join(folder, "index.html"), "utf8");
  const stylesIn = pageStyles(await partSheet(folder));
  const paths = pagePaths(atlas.dataset);
  const parts = { ...renderer, folder, atlas, template, stylesIn, paths };
  const indexable: string[] = [];
  let documents = 0;
  for (const language of publishedLanguages()) {
    const context = headContext(site, previewContext(atlas.dataset, language.tag));
    const rendered = await renderLanguage(language, context, parts);
    indexable.push(...rendered.indexable);
    documents += rendered.documents;
  }
  await writeSiteFiles(folder, { all: paths, indexable }, headContext(site, previewContext(atlas.dataset)));
  return documents;
}
