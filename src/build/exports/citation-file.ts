/** How to cite the dataset, for GitHub, Zenodo and reference managers (https://citation-file-format.github.io/, 1.2.0). */
import { downloadOf } from "#data/download-list.ts";
import { datasetTitle, licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { textFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";

/** A JSON text is a YAML text too. */
const quoted = (text: string): string => JSON.stringify(text);

/** As YAML. */
export function citationFile({ release, homepage }: ExportContext): ExportFile {
  const { path, mediaType } = downloadOf("citation");
  const lines = [
    "cff-version: 1.2.0",
    `message: ${quoted("If you use these data, please cite them, and the source of a figure along with it.")}`,
    "type: dataset",
    `title: ${quoted(datasetTitle)}`,
    "authors:",
    `  - name: ${quoted("Global Vision Atlas")}`,
    `version: ${quoted(release.id)}`,
    `date-released: ${quoted(release.date)}`,
    `license: ${licence.id}`,
    ...(homepage === null ? [] : [`url: ${quoted(homepage)}`]),
    "keywords:",
    ...["IFLA", "Global Vision", "libraries", "workshops"].map((word) => `  - ${quoted(word)}`),
  ];
  return textFile(path, mediaType, `${lines.join("\n")}\n`);
}
