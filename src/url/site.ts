import type { LanguageTag } from "#data/records.ts";
import { languagePrefix } from "./language-prefix.ts";

/** Where the site is published. Set at build by ATLAS_ORIGIN ("https://example.org"); empty leaves addresses relative. */
export const siteOrigin: string = __ATLAS_ORIGIN__;

/** The site's base path without trailing slash; from Vite's `base`. */
export const basename: string = import.meta.env.BASE_URL.replace(/\/$/, "");

/**
 * For the router, which knows the pages of one language: links within the Atlas never lead to another. With its slash, without
 * which the front page's address would be that of a file beside the site.
 */
export function routerBase(language: LanguageTag): string {
  return `${basename}${languagePrefix(language)}/`;
}
