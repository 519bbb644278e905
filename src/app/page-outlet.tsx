/** Draws the page of the present address. Its code arrives on demand; at build and on first load it is there already. */
import { lazy, Suspense } from "react";
import type { ComponentType, ReactElement } from "react";
import { NotFoundPage } from "#routes/not-found.tsx";
import { Route, Routes } from "#url/router.ts";
import { PageBoundary } from "./page-boundary.tsx";
import { PagePlaceholder } from "./page-placeholder.tsx";
import { routeTable } from "./route-table.ts";
import type { PageRoute } from "./route-table.ts";

export type LoadedPages = ReadonlyMap<PageRoute, ComponentType>;

const lazyPages: LoadedPages = new Map(
  routeTable.map((route) => [route, lazy(async () => ({ default: await route.load() }))]),
);

/**
 * `loaded` holds pages whose code is present, as in the prerenderer; all others load when their address is visited. The
 * boundary stands outside of the routes, so that the page being left stays until the next one is ready.
 */
export function PageOutlet({ loaded }: { loaded: LoadedPages }): ReactElement {
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
