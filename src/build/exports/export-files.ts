/** All downloads of the Atlas, made from the records in memory. The same records give the same bytes. */
import { downloadOf, schemaFolder } from "#data/download-list.ts";
import { jsonSchemaFiles } from "../dataset/json-schemas.ts";
import { archive } from "./archive.ts";
import { atlasJson } from "./atlas-json.ts";
import { citationFile } from "./citation-file.ts";
import { dataPackage } from "./data-package.ts";
import { dcat } from "./dcat.ts";
import { dictionary } from "./dictionary.ts";
import { datasetName } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { textFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";
import { geojsonFiles } from "./geojson.ts";
import { manifest } from "./manifest.ts";
import { citationText, excelContent, licenceFile, readme, wholeContent } from "./readme.ts";
import { byteOrderMark } from "./tables/csv.ts";
import { tableFiles } from "./tables/table-files.ts";
import type { TableFile } from "./tables/table-files.ts";

export interface Exports {
  /** The manifest comes last; it lists all the others. */
  readonly files: readonly ExportFile[];
  readonly tables: readonly TableFile[];
}

function excelArchive(tables: readonly TableFile[], context: ExportContext): ExportFile {
  const mark = new TextEncoder().encode(byteOrderMark);
  const marked = tables.map(({ file }) => ({ ...file, bytes: new Uint8Array([...mark, ...file.bytes]) }));
  const files = [readme(context, excelContent(tables.length)), licenceFile(), citationText(context), ...marked];
  const folder = `${datasetName}-excel-${context.release.id}`;
  return { ...downloadOf("excel"), bytes: archive(folder, files) };
}

/** Everything below the folder of downloads. */
export function exportFiles(context: ExportContext): Exports {
  const tables = tableFiles(context.dataset);
  const single = [
    atlasJson(context),
    ...geojsonFiles(context),
    dataPackage(tables, context),
    dictionary(tables, context),
    citationFile(context),
    citationText(context),
    licenceFile(),
    ...tables.map(({ file }) => file),
    ...jsonSchemaFiles().map(({ name, text }) => textFile(`${schemaFolder}/${name}`, "application/schema+json", text)),
  ];
  const whole = archive(`${datasetName}-${context.release.id}`, [
    readme(context, wholeContent(tables.length)),
    ...single,
  ]);
  const { path, mediaType } = downloadOf("package");
  const files = [{ path, mediaType, bytes: whole }, ...single, excelArchive(tables, context)];
  const described = [...files, dcat(files, context)];
  return { files: [...described, manifest(described, context)], tables };
}
