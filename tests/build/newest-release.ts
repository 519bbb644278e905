import { readdirSync, readFileSync } from "node:fs";
import type { Release } from "#data/records.ts";
import { inOrderOfVersion } from "#domain/release-order.ts";

const folder = new URL("../../data/releases/", import.meta.url);

/** The release that the built pages are of. */
export function newestRelease(): Release {
  const releases = readdirSync(folder).map((file): Release => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  const newest = inOrderOfVersion(releases).at(-1);
  if (newest === undefined) throw new Error("There is no release");
  return newest;
}
