/** The data dictionary as text to read: every table and every column. */
import { downloadOf } from "#data/download-list.ts";
import { datasetTitle } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { textFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";
import { notes } from "./notes.ts";
import { columnGroups } from "./tables/column-groups.ts";
import type { ColumnGroup } from "./tables/column-groups.ts";
import type { Table } from "./tables/table.ts";
import type { TableFile } from "./tables/table-files.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

function columnLine({ name, type, isRequired, inLanguages, values, reference, description }: ColumnGroup): string {
  const filled = inLanguages ? "in English" : "yes";
  const says = [
    description,
    ...(values.length === 0 ? [] : [`One of: ${values.join(", ")}`]),
    ...(reference === null ? [] : [`Names a row of ${reference}`]),
  ];
  return `| \`${name}\` | ${type} | ${isRequired ? filled : ""} | ${cell(says.join(". "))} |`;
}

function section(table: Table, rowCount: number): string {
  return [
    `## ${table.name}`,
    "",
    `${table.description} (${rowCount} rows; in JSON: \`${table.jsonPath}\`)`,
    "",
    "| Column | Type | Always filled | What it is |",
    "| --- | --- | --- | --- |",
    ...columnGroups(table).map(columnLine),
  ].join("\n");
}

/** As Markdown. */
export function dictionary(tables: readonly TableFile[], { release }: ExportContext): ExportFile {
  const { path, mediaType } = downloadOf("dictionary");
  const head = [
    `# Data dictionary`,
    "",
    `${datasetTitle}, version ${release.id}.`,
    "",
    ...notes.map((note) => `- ${note}`),
  ];
  const sections = tables.map(({ table, rowCount }) => section(table, rowCount));
  return textFile(path, mediaType, `${[head.join("\n"), ...sections].join("\n\n")}\n`);
}
