/** Hosts answer `//regions//africa/` with the page of `/regions/africa/`; the router knows only the latter. */

/** A path with one slash between names. */
export function singleSlashes(path: string): string {
  return path.replace(/\/{2,}/g, "/");
}

/** Writes the present address with single slashes, without a new history entry. Call before the router starts. */
export function tidyAddress(): void {
  const { pathname, search, hash } = window.location;
  const tidy = singleSlashes(pathname);
  if (tidy !== pathname) window.history.replaceState(window.history.state, "", tidy + search + hash);
}
