/** Renders all embeds to HTML. Used at build only; nothing of it runs in a browser. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { indexQuery } from "#data/queries.ts";
import { platesNamedIn } from "#data/named-plates.ts";
import type { LanguageTag } from "#data/records.ts";
import { I18nProvider } from "#i18n/i18n-context.tsx";
import embedStyles from "#ui/styles/embed.css?inline";
import { languagePrefix } from "#url/language-prefix.ts";
import { StaticRouter } from "#url/router.ts";
import { basename, routerBase } from "#url/site.ts";
import { embedTable } from "./embed-table.tsx";
import { languageFor } from "./language-for.ts";
import { splitHead } from "./split-head.ts";
import { standAlone } from "./stand-alone.ts";
import type { RenderedPage } from "./split-head.ts";

export interface RenderedEmbed extends RenderedPage {
  /** Without the site's base and the prefix of the language. */
  readonly path: string;
}
export interface RenderedEmbeds {
  readonly embeds: readonly RenderedEmbed[];
  /** Rules for embeds alone; they follow those of the site's sheet. */
  readonly styles: string;
}

/** `chunk` gives the value of a data chunk by its address. Throws if an embed waits for data that the table does not name. */
export async function renderEmbeds(tag: LanguageTag, chunk: (address: string) => unknown): Promise<RenderedEmbeds> {
  const i18n = await languageFor(tag);
  const client = new QueryClient();
  const load = (address: string): void => {
    if (client.getQueryData([address]) === undefined) client.setQueryData([address], chunk(address));
  };
  load("index");
  const index = client.getQueryData(indexQuery().queryKey);
  if (index === undefined) throw new Error("There is no index of the records");
  const embeds = embedTable(index).map(({ path, chunks, element }) => {
    for (const address of chunks) {
      load(address);
      for (const plate of platesNamedIn(client.getQueryData([address]))) load(plate);
    }
    const html = renderToString(
      <StaticRouter basename={routerBase(tag)} location={basename + languagePrefix(tag) + path}>
        <QueryClientProvider client={client}>
          <I18nProvider value={i18n}>{element}</I18nProvider>
        </QueryClientProvider>
      </StaticRouter>,
    );
    if (html.includes("<!--$!-->")) throw new Error(`${path} waits for something the prerenderer does not have`);
    const { head, body } = splitHead(html);
    return { path, head, body: standAlone(body) };
  });
  client.clear();
  return { embeds, styles: embedStyles };
}
