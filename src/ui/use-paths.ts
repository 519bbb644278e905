/** Paths in the language of the page. */
import { useMemo } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { createPaths } from "#url/paths.ts";
import type { Paths } from "#url/paths.ts";

/** The path builders of the page's language. */
export function usePaths(): Paths {
  const { tag } = useI18n().language;
  return useMemo(() => createPaths(tag), [tag]);
}
