/** Paths for links within the Atlas. */
import { createPaths } from "#url/paths.ts";
import type { Paths } from "#url/paths.ts";

/** Below the router's base, which holds the language. */
const paths = createPaths("en");

/** The path builders for links to pages in the language of the page. */
export function usePaths(): Paths {
  return paths;
}
