/** What a download is called and what it is good for. */
import type { DownloadId } from "#data/download-list.ts";
import type { MessageKey } from "#i18n/translate.ts";

export const fileNames = {
  package: { name: "data.file.package", use: "data.file.packageFor" },
  json: { name: "data.file.json", use: "data.file.jsonFor" },
  gatherings: { name: "data.file.gatherings", use: "data.file.gatheringsFor" },
  centres: { name: "data.file.centres", use: "data.file.centresFor" },
  excel: { name: "data.file.excel", use: "data.file.excelFor" },
  dataPackage: { name: "data.file.dataPackage", use: "data.file.dataPackageFor" },
  dictionary: { name: "data.file.dictionary", use: "data.file.dictionaryFor" },
  citation: { name: "data.file.citation", use: "data.file.citationFor" },
  dcat: { name: "data.file.dcat", use: "data.file.dcatFor" },
  manifest: { name: "data.file.manifest", use: "data.file.manifestFor" },
} as const satisfies Record<DownloadId, { readonly name: MessageKey; readonly use: MessageKey }>;
