/**
 * The public downloads: addresses that stay, below the site's base, with what each is. CSV tables and JSON Schemas have a folder of
 * their own; every file of all is listed in the manifest, with its size and checksum.
 */

export const downloadFolder = "data";

/** A download that pages and descriptions name. */
export interface Download {
  readonly id: string;
  /** Path inside the folder of downloads. */
  readonly path: string;
  readonly mediaType: string;
}

/** In the order in which they are offered. */
export const downloads = [
  { id: "package", path: "global-vision-atlas.zip", mediaType: "application/zip" },
  { id: "json", path: "atlas.json", mediaType: "application/json" },
  { id: "gatherings", path: "gatherings.geojson", mediaType: "application/geo+json" },
  { id: "centres", path: "centres.geojson", mediaType: "application/geo+json" },
  { id: "excel", path: "global-vision-atlas-excel.zip", mediaType: "application/zip" },
  { id: "dataPackage", path: "datapackage.json", mediaType: "application/json" },
  { id: "dictionary", path: "data-dictionary.md", mediaType: "text/markdown" },
  { id: "citation", path: "CITATION.cff", mediaType: "application/yaml" },
  { id: "dcat", path: "dcat.jsonld", mediaType: "application/ld+json" },
  { id: "manifest", path: "manifest.json", mediaType: "application/json" },
] as const satisfies readonly Download[];
export type DownloadId = (typeof downloads)[number]["id"];

/** A download by its id. Throws for one that is not on the list, which the types do not allow. */
export function downloadOf(id: DownloadId): Download {
  const download = downloads.find((one) => one.id === id);
  if (download === undefined) throw new Error(`No download ${id}`);
  return download;
}

/** Folder of the CSV tables inside the folder of downloads; a table is a file named like it. */
export const tableFolder = "csv";
/** Folder of the JSON Schemas of the records inside the folder of downloads. */
export const schemaFolder = "schema";

/** Address of a download below the site's base, without leading slash. */
export const downloadAddress = (path: string): string => `${downloadFolder}/${path}`;
