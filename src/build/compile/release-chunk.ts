import type { ReleaseChunk } from "#data/release-chunk.ts";
import type { Dataset } from "#data/records.ts";

/** The newest release. Throws for a dataset without one, which the checks do not let through. */
export function releaseChunk({ releases }: Pick<Dataset, "releases">): ReleaseChunk {
  const release = releases.at(-1);
  if (release === undefined) throw new Error("The dataset has no release");
  return { release };
}
