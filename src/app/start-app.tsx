/** Brings a page to life: hydrates prerendered HTML, or draws anew where the host answered with its not-found page. */
import { QueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { LanguageTag } from "#data/records.ts";
import { createI18n } from "#i18n/i18n-context.tsx";
import { languageOf, publishedLanguages } from "#i18n/languages.ts";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageAt } from "#url/language-prefix.ts";
import { followMigration } from "#url/follow-migration.ts";
import { BrowserRouter } from "#url/router.ts";
import { tidyAddress } from "#url/single-slashes.ts";
import { basename, routerBase } from "#url/site.ts";
import { App } from "./app.tsx";
import { createLazyPages } from "./page-outlet.tsx";

/** Lets the browser answer the reader before what comes next. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Makes the document one of a language that the site exists in. */
function speak(tag: LanguageTag): void {
  const published = publishedLanguages().find((one) => one.tag === tag);
  if (published === undefined) return;
  document.documentElement.lang = published.tag;
  document.documentElement.dir = published.direction;
}

/** Called once per document. The prerenderer marks pages that fit their address with `data-prerendered`. */
export async function startApp(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root");
  tidyAddress();
  const isPrerendered = root.hasAttribute("data-prerendered");
  // The not-found page of a host is one for all languages: what the address asks for is told by the address.
  if (!isPrerendered) speak(languageAt(window.location.pathname.slice(basename.length)));
  const language = languageOf(document.documentElement.lang);
  const isMissing = import.meta.env.PROD && !isPrerendered;
  const [pack, isMoved] = await Promise.all([loadLanguagePack(language.tag, []), followMigration(isMissing)]);
  const i18n = createI18n(language, pack);
  // The first number makes the browser load its tables of the language, 50 ms on a slow phone: a task of its own, not a part of hydration.
  await nextTask();
  i18n.format.number(2017);
  await nextTask();
  const app = (
    <BrowserRouter basename={routerBase(language.tag)}>
      <App client={new QueryClient()} i18n={i18n} pages={createLazyPages(i18n)} isMissing={isMissing && !isMoved} />
    </BrowserRouter>
  );
  startTransition(() => {
    if (isPrerendered) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}
