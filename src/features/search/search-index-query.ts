/** The index as pages and the dialog ask for it: fetched and loaded once. */
import { queryOptions } from "@tanstack/react-query";
import type { QueryClient, UseQueryOptions } from "@tanstack/react-query";
import { fetchChunk } from "#data/fetch-chunk.ts";
import type { SearchChunk } from "#data/search-index.ts";
import { createSearchEngine } from "./search-engine.ts";
import type { SearchEngine } from "./search-engine.ts";

/** Each language has an index of its own. */
const address = "search";

/** The engine over the index of the page's language. */
export function searchEngineQuery(): UseQueryOptions<SearchEngine> {
  return queryOptions<SearchEngine>({
    queryKey: ["search-engine", address],
    queryFn: async ({ signal }) => createSearchEngine(await fetchChunk<SearchChunk>(address, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  });
}

/** Loads the index before it is asked anything. A failure is left to the search itself, which reports it. */
export function prefetchSearchEngine(client: QueryClient): void {
  void client.prefetchQuery(searchEngineQuery());
}
