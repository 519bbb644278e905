/** Renders pages, and embeds, to HTML. Used at build only. */
import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { platesNamedIn } from "#data/named-plates.ts";
import type { LanguageTag } from "#data/records.ts";
import { languagePrefix } from "#url/language-prefix.ts";
import { StaticRouter } from "#url/router.ts";
import { basename, routerBase } from "#url/site.ts";
import { App } from "./app.tsx";
import { languageFor } from "./language-for.ts";
import { matchRoute } from "./route-table.ts";
import { splitHead } from "./split-head.ts";
import type { RenderedPage } from "./split-head.ts";

export { renderEmbeds } from "./embed-server.tsx";

/**
 * Renders the page at a path (without base and the prefix of the language) in a language. `chunk` gives the value of a data chunk by
 * its address; throws if the page throws or waits for data that the route table does not name.
 */
export async function renderPage(
  tag: LanguageTag,
  path: string,
  chunk: (address: string) => unknown,
): Promise<RenderedPage> {
  const i18n = await languageFor(tag);
  const client = new QueryClient();
  const matched = matchRoute(path);
  const pages = new Map(matched ? [[matched.route, await matched.route.load()] as const] : []);
  for (const address of matched?.route.chunks(matched.parameters) ?? []) {
    const value = chunk(address);
    client.setQueryData([address], value);
    for (const plate of platesNamedIn(value)) client.setQueryData([plate], chunk(plate));
  }
  const html = renderToString(
    <StaticRouter basename={routerBase(tag)} location={basename + languagePrefix(tag) + path}>
      <App client={client} i18n={i18n} pages={pages} />
    </StaticRouter>,
  );
  client.clear();
  if (html.includes("<!--$!-->")) throw new Error(`${path} waits for something the prerenderer does not have`);
  return splitHead(html);
}
