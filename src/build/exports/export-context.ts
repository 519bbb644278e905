/** What every download says about itself: which release, where from, how to cite it. */
import type { Dataset, Release } from "#data/records.ts";
import { downloadAddress } from "#data/download-list.ts";
import { apaReference } from "#domain/references/apa.ts";
import { plainText } from "#domain/references/citation-text.ts";
import type { SiteAddress } from "../site-address.ts";

export const datasetName = "global-vision-atlas";
export const datasetTitle = "Global Vision Atlas: an open, cited record of the IFLA Global Vision process";
export const licence = {
  id: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

export interface ExportContext {
  readonly dataset: Dataset;
  /** The newest. */
  readonly release: Release;
  /** The page about the data; null where the build does not know the site's origin. */
  readonly homepage: string | null;
  /** A finished reference to this release. */
  readonly citation: string;
  /** The address of a path of the site ("/events/x/"): whole where the origin is known, else as seen from a download. */
  readonly address: (path: string) => string;
  /** The address of a download by its path; the same rule. */
  readonly download: (path: string) => string;
}

/** Throws for a dataset without a release, which the checks do not let through. */
export function exportContext(dataset: Dataset, site: SiteAddress): ExportContext {
  const release = dataset.releases.at(-1);
  if (release === undefined) throw new Error("The dataset has no release");
  const isKnown = site.origin !== "";
  const homepage = isKnown ? site.at("/data/") : null;
  const reference = apaReference({
    key: datasetName,
    kind: "dataset",
    author: "Global Vision Atlas",
    title: datasetTitle,
    language: "en",
    issued: release.date,
    version: release.id,
    accessed: release.date,
    url: homepage,
    note: null,
    // The version names what was used: the day on which it was fetched adds nothing.
    changes: false,
  });
  return {
    dataset,
    release,
    homepage,
    citation: plainText(reference),
    address: (path) => (isKnown ? site.at(path) : `..${path}`),
    download: (path) => (isKnown ? site.at(`/${downloadAddress(path)}`) : path),
  };
}
