import type { Release } from "#data/records.ts";

/** Oldest first. Versions count as numbers: 1.10.0 comes after 1.9.0. */
export function inOrderOfVersion(releases: readonly Release[]): readonly Release[] {
  return releases.toSorted((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
}
