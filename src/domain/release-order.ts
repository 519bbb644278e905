import type { Release } from "#data/records.ts";

/** Parts of a version as numbers: 1.10.0 comes after 1.9.0. */
const parts = (id: string): readonly number[] => id.split(".").map(Number);

function compareVersions(a: string, b: string): number {
  const others = parts(b);
  return parts(a).reduce((order, part, index) => order || part - (others[index] ?? 0), 0);
}

/** Oldest first. */
export function inOrderOfVersion(releases: readonly Release[]): readonly Release[] {
  return releases.toSorted((a, b) => compareVersions(a.id, b.id));
}
