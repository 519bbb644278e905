/** What a request line asks for: decoded names from the root of the site, or why it cannot be read. */
export type RequestPath =
  | { readonly kind: "path"; readonly names: readonly string[]; readonly isFolder: boolean; readonly query: string }
  | { readonly kind: "malformed" }
  | { readonly kind: "outside-base" };

/**
 * Reads the target of a request line. Doubled slashes count as one, as nginx does it. A name that would climb out
 * of the site (`..`, also as `%2e%2e%2f`) or cannot be decoded makes the path malformed. The target is taken apart by
 * hand because `new URL("//evil.example/x", …)` would read a doubled slash as a host.
 */
export function readRequestPath(target: string, base: string): RequestPath {
  const mark = target.indexOf("?");
  const encoded = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark);
  if (!encoded.startsWith("/")) return { kind: "malformed" };
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded);
  } catch {
    return { kind: "malformed" };
  }
  const names = decoded.split("/").filter((name) => name !== "" && name !== ".");
  if (decoded.includes("\0") || names.includes("..")) return { kind: "malformed" };
  const baseNames = namesOfBase(base);
  if (baseNames.some((name, index) => names[index] !== name)) return { kind: "outside-base" };
  return { kind: "path", names: names.slice(baseNames.length), isFolder: decoded.endsWith("/"), query };
}

/** Writes an address below the base, encoded, with one slash between names: never `//host`, which would leave the site. */
export function addressOf(base: string, names: readonly string[], query: string): string {
  return `/${[...namesOfBase(base), ...names].map((name) => `${encodeURIComponent(name)}/`).join("")}${query}`;
}

function namesOfBase(base: string): readonly string[] {
  return base.split("/").filter((name) => name !== "");
}
