/** The list of all downloads, small and without a hash in its name: what to ask before fetching anything else. */
import { downloadOf } from "#data/download-list.ts";
import { datasetName, licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { checksum, jsonFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";

/** Every file with its path (relative to the manifest), media type, size in bytes and SHA-256. */
export function manifest(files: readonly ExportFile[], { release, citation, homepage }: ExportContext): ExportFile {
  const { path, mediaType } = downloadOf("manifest");
  return jsonFile(path, mediaType, {
    name: datasetName,
    version: release.id,
    date: release.date,
    licence,
    citation,
    homepage,
    files: files.map((file) => ({
      path: file.path,
      mediaType: file.mediaType,
      bytes: file.bytes.length,
      sha256: checksum(file.bytes),
    })),
  });
}
