/** Draws the page of the present address. Its code and its words arrive on demand; at build they are there already. */
import { lazy, Suspense, useMemo, useState } from "react";
import type { ComponentType, ReactElement } from "react";
import type { I18n } from "#i18n/i18n-context.tsx";
import { NotFoundPage } from "#routes/not-found.tsx";
import { Route, Routes, useLocation } from "#url/router.ts";
import { PageBoundary } from "./page-boundary.tsx";
import { PagePlaceholder } from "./page-placeholder.tsx";
import { routeTable } from "./route-table.ts";
import type { PageRoute } from "./route-table.ts";

export type Pages = ReadonlyMap<PageRoute, ComponentType>;

/** Loads a page's component once the page's words are there as well. */
export async function loadPage(route: PageRoute, i18n: I18n): Promise<ComponentType> {
  const [page] = await Promise.all([route.load(), i18n.loadTopics(route.messages)]);
  return page;
}

/** All pages, each of which loads when its address is visited. Make it once: every call makes new components. */
export function createLazyPages(i18n: I18n): Pages {
  return new Map(routeTable.map((route) => [route, lazy(async () => ({ default: await loadPage(route, i18n) }))]));
}

interface PageOutletProps {
  readonly pages: Pages;
  /** The host has no page at the first address; asking it for that page's data would be in vain. */
  readonly isMissing: boolean;
}

/**
 * The boundary stands outside of the routes, so that the page being left stays until the next one is ready. Elements are made
 * once: a change of the address's parameters draws anew only what reads them.
 */
export function PageOutlet({ pages, isMissing }: PageOutletProps): ReactElement {
  const { pathname } = useLocation();
  const [missingPath] = useState(isMissing ? pathname : null);
  const routes = useMemo(
    () =>
      routeTable.map((route) => {
        const Page = pages.get(route) ?? NotFoundPage;
        const element = (
          <PageBoundary>
            <Page />
          </PageBoundary>
        );
        return <Route key={route.pattern} path={route.pattern} caseSensitive element={element} />;
      }),
    [pages],
  );
  if (pathname === missingPath) return <NotFoundPage />;
  return (
    <Suspense fallback={<PagePlaceholder />}>
      <Routes>
        {routes}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
