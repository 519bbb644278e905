/** What the build adds to a page for machines: tags for its head, and a block of data after its body. */
import { withoutLanguage } from "#url/language-prefix.ts";
import { alternateLinks } from "./alternates.ts";
import { citationTags } from "./citation-tags.ts";
import { headPage } from "./head-context.ts";
import type { HeadContext } from "./head-context.ts";
import { pageGraph } from "./json-ld/page-graph.ts";
import { jsonScript } from "./markup.ts";
import { openGraph } from "./open-graph.ts";
import { readRendered } from "./read-rendered.ts";

export interface PageMarkup {
  readonly head: string;
  /** After the page: nothing of it is needed to draw. */
  readonly data: string;
  readonly isIndexable: boolean;
}

/**
 * `rendered` is what the prerenderer made of the page at a path (without base, with the prefix of its language). Pages
 * that are not to be found, such as embeds, get nothing.
 */
export function pageMarkup(
  path: string,
  rendered: { readonly head: string; readonly body: string },
  context: HeadContext,
): PageMarkup {
  const read = readRendered(rendered);
  if (!read.isIndexable) return { head: "", data: "", isIndexable: false };
  const page = headPage(path, read, context);
  // Cited as a dataset, all others as web pages.
  const isDataset = page.kind === "data";
  return {
    head:
      openGraph(page, context, isDataset) +
      citationTags(page, context, isDataset) +
      alternateLinks(withoutLanguage(path), context.site),
    data: jsonScript("application/ld+json", pageGraph(page, context, isDataset)),
    isIndexable: true,
  };
}
