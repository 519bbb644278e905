/** Fetches the code, words and data of a page when a reader points at a link to it. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ReactElement, ReactNode } from "react";
import { prefetchChunk } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { savesData } from "#ui/saves-data.ts";
import { PrefetchProvider } from "#url/prefetch-context.ts";
import { loadPage } from "./page-outlet.tsx";
import { matchRoute } from "./route-table.ts";

/** Provides links with the prefetcher. A failure is left to the visit itself, which reports it. */
export function PagePrefetcher({ children }: { children: ReactNode }): ReactElement {
  const client = useQueryClient();
  const i18n = useI18n();
  const prefetch = useCallback(
    (path: string) => {
      if (savesData()) return;
      const matched = matchRoute(path.replace(/[?#].*$/, ""));
      if (!matched) return;
      loadPage(matched.route, i18n).catch(() => undefined);
      for (const address of matched.route.chunks(matched.parameters)) void prefetchChunk(client, address);
    },
    [client, i18n],
  );
  return <PrefetchProvider value={prefetch}>{children}</PrefetchProvider>;
}
