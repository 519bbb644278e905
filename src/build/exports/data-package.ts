/** The Frictionless descriptor of the CSV tables: a Tabular Data Package (https://specs.frictionlessdata.io/tabular-data-package/). */
import { downloadOf } from "#data/download-list.ts";
import { datasetName, datasetTitle, licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { checksum, jsonFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";
import { notes } from "./notes.ts";
import type { Column, ForeignKey, Table } from "./tables/table.ts";
import type { TableFile } from "./tables/table-files.ts";

function fieldOf(column: Column, table: Table): object {
  const { name, path, type, format, constraints, description } = column;
  const isKey = table.keys.includes(column);
  return {
    name,
    type,
    ...(format === undefined ? {} : { format }),
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    // Where the value stands in the JSON file.
    ...(isKey ? {} : { jsonPath: [table.jsonPath, ...path].join(".") }),
  };
}

function reference(key: ForeignKey, table: Table): object {
  // A table refers to itself by an empty name.
  const resource = key.table === table.name ? "" : key.table;
  return { fields: key.columns, reference: { resource, fields: key.references } };
}

function resourceOf({ table, file, rowCount }: TableFile): object {
  return {
    name: table.name,
    path: file.path,
    profile: "tabular-data-resource",
    title: table.name.replaceAll("_", " "),
    description: table.description,
    format: "csv",
    mediatype: file.mediaType,
    encoding: "utf-8",
    bytes: file.bytes.length,
    hash: `sha256:${checksum(file.bytes)}`,
    rows: rowCount,
    jsonPath: table.jsonPath,
    schema: {
      fields: [...table.keys, ...table.columns].map((column) => fieldOf(column, table)),
      missingValues: [""],
      primaryKey: table.primaryKey,
      // The profile allows no empty list.
      ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys.map((key) => reference(key, table)) }),
    },
  };
}

/** Descriptor of the tables; their paths are relative to it. */
export function dataPackage(tables: readonly TableFile[], context: ExportContext): ExportFile {
  const { release, homepage, dataset, citation } = context;
  const { path, mediaType } = downloadOf("dataPackage");
  return jsonFile(path, mediaType, {
    profile: "tabular-data-package",
    name: datasetName,
    title: datasetTitle,
    description: notes.join(" "),
    version: release.id,
    created: `${release.date}T00:00:00Z`,
    ...(homepage === null ? {} : { homepage }),
    licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    contributors: [
      { title: "Global Vision Atlas", role: "publisher", ...(homepage === null ? {} : { path: homepage }) },
    ],
    keywords: ["IFLA", "Global Vision", "libraries", "workshops", "participation"],
    citation,
    sources: dataset.sources
      .filter((source) => source.primary)
      .map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
    resources: tables.map(resourceOf),
  });
}
