/** The whole dataset in one JSON file. */
import { downloadOf, schemaFolder } from "#data/download-list.ts";
import { recordKinds, singular } from "../dataset/record-kinds.ts";
import { datasetTitle, licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { jsonFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";
import { recordsByKind } from "./records-by-kind.ts";

const { path, mediaType } = downloadOf("json");

/**
 * Records by kind, with release, licence and citation in front, and where the schema of each kind lies. Their texts stand in all
 * languages there are; `translations` says which of them a person has reviewed.
 */
export function atlasJson(context: ExportContext): ExportFile {
  const { dataset, release, homepage, citation } = context;
  const records = recordsByKind(dataset);
  return jsonFile(path, mediaType, {
    title: datasetTitle,
    version: release.id,
    date: release.date,
    homepage,
    licence,
    citation,
    schemas: Object.fromEntries(
      recordKinds.map((kind) => [kind, context.download(`${schemaFolder}/${singular[kind]}.schema.json`)]),
    ),
    records: Object.fromEntries(recordKinds.map((kind) => [kind, records[kind]])),
    translations: dataset.translations,
  });
}
