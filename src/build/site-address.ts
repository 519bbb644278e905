/** Where the site is published: its origin and the path it stands under, from the environment of the build. */

export interface SiteAddress {
  /** "https://example.org"; empty where it is not known, which leaves all addresses relative to the host. */
  readonly origin: string;
  /** The path of the site without trailing slash: "" or "/atlas". */
  readonly base: string;
  /** The address of a path of ours, "/regions/africa/". */
  at(path: string): string;
}

/** An address without path, in one form; empty stays empty. Throws on anything else. */
function originOf(text: string): string {
  if (text === "") return "";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `ATLAS_ORIGIN must be an address such as https://example.org, found "${text}"; ATLAS_BASE is its path`,
    );
  }
  return url.origin;
}

/** Reads ATLAS_ORIGIN and ATLAS_BASE. Throws where the origin is not one. */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const origin = originOf(environment["ATLAS_ORIGIN"] ?? "");
  const base = (environment["ATLAS_BASE"] ?? "/").replace(/\/$/, "");
  return { origin, base, at: (path) => origin + base + path };
}
