/** Where the built site believes to stand: tests hold with an origin and without, at the root and under a path. */
import { readPages } from "./read-page.ts";

/** Stands for the host where the build does not know it. */
const anyHost = "http://any.invalid";

const home = readPages().find(({ file }) => file === "index.html");
const canonical = new URL(home?.links.get("canonical") ?? "/", anyHost);

export const origin = canonical.origin === anyHost ? "" : canonical.origin;
/** Without trailing slash. */
export const base = canonical.pathname.replace(/\/$/, "");

/** An address on the site, without base. */
export interface Local {
  readonly path: string;
  /** Without its number sign; empty for none. */
  readonly fragment: string;
}

/**
 * What an address on a page (its path without base) leads to: a path on the site, null on another host. "outside" for an address on
 * the host that is not below the base.
 */
export function localOf(address: string, page: string): Local | "outside" | null {
  const url = new URL(address, canonical.origin + base + page);
  if (url.origin !== canonical.origin) return null;
  if (!url.pathname.startsWith(`${base}/`)) return "outside";
  return { path: decodeURIComponent(url.pathname.slice(base.length)), fragment: decodeURIComponent(url.hash.slice(1)) };
}
