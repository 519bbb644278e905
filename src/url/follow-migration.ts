/** Leads a reader of a former address to the present one before anything is drawn. */
import { languageAt, languagePrefix, withoutLanguage } from "./language-prefix.ts";
import { basename } from "./site.ts";

/**
 * Replaces the address, keeping its parameters and fragment, and tells whether it did. The list is asked for only where the host has
 * no page, or where parameters may bear a former name. Where the list does not arrive, the address stands.
 */
export async function followMigration(isMissing: boolean): Promise<boolean> {
  const { pathname, search, hash } = window.location;
  if (!isMissing && search === "") return false;
  const list = await import("./migrations.ts").catch(() => null);
  const path = pathname.slice(basename.length);
  const moved = list?.migrate({ path: withoutLanguage(path), search, hash }) ?? null;
  if (moved === null) return false;
  window.history.replaceState(
    window.history.state,
    "",
    basename + languagePrefix(languageAt(path)) + moved.path + moved.search + moved.hash,
  );
  return true;
}
