/** Hosts answer `//regions//africa/` with the page of `/regions/africa/`; the router knows only the latter. */
import { languageAt } from "./language-prefix.ts";
import { basename, routerBase } from "./site.ts";

/** A path with one slash between names. */
export function singleSlashes(path: string): string {
  return path.replace(/\/{2,}/g, "/");
}

/**
 * Writes the present address with single slashes, and the front page's with a slash at its end, without a new history entry. Call
 * before the router starts, which does not know the site by another address.
 */
export function tidyAddress(): void {
  const { pathname, search, hash } = window.location;
  const single = singleSlashes(pathname);
  const base = routerBase(languageAt(single.slice(basename.length)));
  const tidy = `${single}/` === base ? base : single;
  if (tidy !== pathname) window.history.replaceState(window.history.state, "", tidy + search + hash);
}
