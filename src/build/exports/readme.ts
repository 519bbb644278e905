/** The README of the archives. */
import { downloadOf, schemaFolder, tableFolder } from "#data/download-list.ts";
import type { DownloadId } from "#data/download-list.ts";
import { datasetTitle, licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { textFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";
import { notes } from "./notes.ts";

const tablesLine = (count: number): string =>
  `- \`${tableFolder}/\`: all records as ${count} tables; a list inside a record has a table of its own, and so have the translations`;
const ending = ["- `citation.txt`: how to cite", "- `LICENSE.txt`: the licence"];

/** What stands in the archive of everything. */
export function wholeContent(tableCount: number): readonly string[] {
  const name = (id: DownloadId): string => `\`${downloadOf(id).path}\``;
  return [
    `- ${name("json")}: all records by kind, as they are kept, with their translations`,
    tablesLine(tableCount),
    `- ${name("dataPackage")}: types, constraints, keys and descriptions of the tables (Frictionless Tabular Data Package)`,
    `- ${name("dictionary")}: the same to read`,
    `- ${name("gatherings")} and ${name("centres")}: places as GeoJSON; \`held\` tells what took place`,
    `- \`${schemaFolder}/\`: the JSON Schema of every kind of record`,
    `- ${name("citation")}: how to cite, for software`,
    ...ending,
  ];
}

/** What stands in the archive for Excel, and how it differs. */
export function excelContent(tableCount: number): readonly string[] {
  return [
    tablesLine(tableCount),
    ...ending,
    "",
    "This archive is for Excel: its tables begin with a byte order mark, so that accents and other scripts are read right.",
    "Columns and rows are those of the tables in the archive of everything.",
  ];
}

/** `content` lists what the archive holds. */
export function readme(context: ExportContext, content: readonly string[]): ExportFile {
  const { release, homepage, citation } = context;
  const lines = [
    `# ${datasetTitle}`,
    "",
    `Version ${release.id}, ${release.date}.${homepage === null ? "" : ` The newest version: ${homepage}`}`,
    "",
    "An independent record, not made or endorsed by IFLA. Every figure names its source.",
    "",
    "## What is in it",
    "",
    ...content,
    "",
    "## Read this first",
    "",
    ...notes.map((text) => `- ${text}`),
    "",
    "## Licence and citation",
    "",
    `${licence.title} (${licence.id}), <${licence.url}>. Use the data for anything and name the Global Vision Atlas:`,
    "",
    `> ${citation}`,
    "",
    "Cite the source of a figure along with it. City points: GeoNames (CC BY 4.0) or general knowledge. Subregions: UN M49.",
  ];
  return textFile("README.md", "text/markdown", `${lines.join("\n")}\n`);
}

/** The licence in short, with where the whole of it stands. */
export function licenceFile(): ExportFile {
  const lines = [
    `${licence.title} (${licence.id})`,
    "",
    "You may share and adapt these data for any purpose, also commercially, if you name the Global Vision Atlas, link to the",
    "licence and say whether you changed anything. There are no warranties.",
    "",
    `The licence: ${licence.url}legalcode`,
  ];
  return textFile("LICENSE.txt", "text/plain", `${lines.join("\n")}\n`);
}

/** The citation as one line. */
export const citationText = ({ citation }: ExportContext): ExportFile =>
  textFile("citation.txt", "text/plain", `${citation}\n`);
