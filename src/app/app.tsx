/** The application around its router: data, language, shell, page. */
import { QueryClientProvider } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { I18nProvider } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { PageOutlet } from "./page-outlet.tsx";
import type { Pages } from "./page-outlet.tsx";
import { PagePrefetcher } from "./page-prefetcher.tsx";
import { Shell } from "./shell.tsx";
import { TakeAwayProvider } from "./take-away-provider.tsx";

interface AppProps {
  readonly client: QueryClient;
  readonly i18n: I18n;
  readonly pages: Pages;
  /** The host answered with its not-found page: there is nothing at the first address. */
  readonly isMissing?: boolean;
}

/** Needs a router above it: the browser's, or a static one at build. */
export function App({ client, i18n, pages, isMissing = false }: AppProps): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <I18nProvider value={i18n}>
        <PagePrefetcher>
          <TakeAwayProvider>
            <Shell>
              <PageOutlet pages={pages} isMissing={isMissing} />
            </Shell>
          </TakeAwayProvider>
        </PagePrefetcher>
      </I18nProvider>
    </QueryClientProvider>
  );
}
