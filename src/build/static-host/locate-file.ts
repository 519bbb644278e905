import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Where a path leads in the served folder. */
export type Location =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "folder-without-slash" }
  | { readonly kind: "missing" };

/** Finds the file of a path: a file by its name, a folder by its `index.html`. Unreadable counts as missing. */
export async function locateFile(root: string, names: readonly string[], isFolder: boolean): Promise<Location> {
  const place = join(root, ...names);
  const index = join(place, "index.html");
  const atRoot = names.length === 0;
  if (!isFolder && !atRoot && (await isFile(place))) return { kind: "file", file: place };
  if (!(await isFile(index))) return { kind: "missing" };
  return isFolder ? { kind: "file", file: index } : { kind: "folder-without-slash" };
}

/** Whether an ordinary file stands there; a name the file system refuses (too long, bad characters) is none. */
export async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
