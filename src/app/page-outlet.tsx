/** Draws the page of the present address. Its code arrives on demand; at build and on first load it is there already. */
import { lazy, Suspense, useState } from "react";
import type { ComponentType, ReactElement } from "react";
import { NotFoundPage } from "#routes/not-found.tsx";
import { Route, Routes, useLocation } from "#url/router.ts";
import { PageBoundary } from "./page-boundary.tsx";
import { PagePlaceholder } from "./page-placeholder.tsx";
import { routeTable } from "./route-table.ts";
import type { PageRoute } from "./route-table.ts";

interface PageOutletProps {
  readonly loaded: LoadedPages;
  /** The host has no page at the first address; asking it for that page's data would be in vain. */
  readonly isMissing: boolean;
}

export type LoadedPages = ReadonlyMap<PageRoute, ComponentType>;

const lazyPages: LoadedPages = new Map(
  routeTable.map((route) => [route, lazy(async () => ({ default: await route.load() }))]),
);

/**
 * `loaded` holds pages whose code is present, as in the prerenderer; all others load when their address is visited. The
 * boundary stands outside of the routes, so that the page being left stays until the next one is ready.
 */
export function PageOutlet({ loaded, isMissing }: PageOutletProps): ReactElement {
  const { pathname } = useLocation();
  const [missingPath] = useState(isMissing ? pathname : null);
  if (pathname === missingPath) return <NotFoundPage />;
  return (
    <Suspense fallback={<PagePlaceholder />}>
      <Routes>
        {routeTable.map((route) => {
          const Page = loaded.get(route) ?? lazyPages.get(route) ?? NotFoundPage;
          const element = (
            <PageBoundary>
              <Page />
            </PageBoundary>
          );
          return <Route key={route.pattern} path={route.pattern} caseSensitive element={element} />;
        })}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
