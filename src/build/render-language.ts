/** Renders every page and embed of one language into the folder of the site. */
import path from "node:path";
import { chunkFile } from "#data/chunk-file.ts";
import type * as entryServer from "#app/entry-server.tsx";
import type { Language } from "#i18n/languages.ts";
import { languagePrefix } from "#url/language-prefix.ts";
import { assembleDocument } from "./atlas-vite/document.ts";
import { assembleEmbed } from "./atlas-vite/embed-document.ts";
import type { CompiledAtlas } from "./compile-atlas.ts";
import type { HeadContext } from "./head/head-context.ts";
import { pageMarkup } from "./head/page-markup.ts";
import type { pageStyles } from "./page-styles.ts";
import { put } from "./put.ts";
import { manifestLinks } from "./site-files/web-manifest.ts";

export type Renderer = Pick<typeof entryServer, "renderPage" | "renderEmbeds">;

/** What all languages are rendered from. */
export interface SiteParts extends Renderer {
  readonly folder: string;
  readonly atlas: Pick<CompiledAtlas, "files">;
  /** The built `index.html`. */
  readonly template: string;
  readonly stylesIn: ReturnType<typeof pageStyles>;
  /** Of pages in any language: without base and prefix. */
  readonly paths: readonly string[];
}

export interface RenderedLanguage {
  /** Paths, with the language's prefix, of pages that search engines are to list. */
  readonly indexable: readonly string[];
  /** Pages, embeds and the not-found page. */
  readonly documents: number;
}

/** Chunks of a language by address, parsed from the text the browser will get: the order of keys decides the numbers of citations. */
function chunksOf({ tag }: Language, files: ReadonlyMap<string, string>): (address: string) => unknown {
  const parsed = new Map<string, unknown>();
  return (address) => {
    if (!parsed.has(address)) parsed.set(address, JSON.parse(files.get(chunkFile(address, tag)) ?? "null"));
    return parsed.get(address);
  };
}

/** `context` is that of the language. */
export async function renderLanguage(
  language: Language,
  context: HeadContext,
  { folder, atlas, template, stylesIn, paths, renderPage, renderEmbeds }: SiteParts,
): Promise<RenderedLanguage> {
  const { tag } = language;
  const chunk = chunksOf(language, atlas.files);
  const stylesOf = stylesIn(tag, context.site.base);
  const links = manifestLinks(context.site);
  const indexable: string[] = [];
  const file = (page: string): string => path.join(folder, languagePrefix(tag), page);
  for (const page of paths) {
    const { head, body } = await renderPage(tag, page, chunk);
    const own = languagePrefix(tag) + page;
    const added = pageMarkup(own, { head, body }, context);
    if (added.isIndexable) indexable.push(own);
    const whole = { template, language, styles: stylesOf.ofPage(page, body), head: head + links + added.head, body };
    await put(file(`${page}index.html`), assembleDocument({ ...whole, data: added.data, isHydratable: true }));
  }
  // Hosts take the nearest, or only that of the root, which the script then turns into the language of the address.
  const { head, body } = await renderPage(tag, "/404.html", chunk);
  const missing = { template, language, styles: stylesOf.ofPage("/404.html", body), head: head + links, body };
  await put(file("/404.html"), assembleDocument({ ...missing, isHydratable: false }));
  const { embeds, styles } = await renderEmbeds(tag, chunk);
  for (const embed of embeds) {
    const html = assembleEmbed({ ...embed, language, styles: stylesOf.ofEmbed(embed.body) + styles });
    await put(file(`${embed.path}index.html`), html);
  }
  return { indexable, documents: paths.length + 1 + embeds.length };
}
