/** Lets links fetch a page ahead of its visit without knowing what the page needs; the app provides how. */
import { createContext, useContext } from "react";

const PrefetchContext = createContext<(path: string) => void>(() => undefined);

/** Provides the prefetcher of paths (without the site's base). */
export const PrefetchProvider = PrefetchContext.Provider;

/** The prefetcher; does nothing where none is provided. */
export function usePrefetch(): (path: string) => void {
  return useContext(PrefetchContext);
}
