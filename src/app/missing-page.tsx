/**
 * The data of a page is not on the server. If the present dataset's index is there, the address names something that does not
 * exist; if the index is gone too, a newer version of the site has replaced this one.
 */
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { indexQuery } from "#data/queries.ts";
import { NotFoundPage } from "#routes/not-found.tsx";
import { FailedPage } from "./failed-page.tsx";
import { PagePlaceholder } from "./page-placeholder.tsx";

/** Tells the two cases apart and shows the page for it. */
export function MissingPage(): ReactElement {
  const index = useQuery(indexQuery());
  if (index.isPending) return <PagePlaceholder />;
  if (index.isError) return <FailedPage isOutdated onRetry={() => void index.refetch()} />;
  return <NotFoundPage />;
}
