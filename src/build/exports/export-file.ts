/** A file that readers download, in memory. */
import { createHash } from "node:crypto";

export interface ExportFile {
  /** Path inside the folder of downloads. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file of UTF-8 text. */
export function textFile(path: string, mediaType: string, text: string): ExportFile {
  return { path, mediaType, bytes: new TextEncoder().encode(text) };
}

/** A file of JSON, indented to be read and compared. */
export function jsonFile(path: string, mediaType: string, value: object): ExportFile {
  return textFile(path, mediaType, `${JSON.stringify(value, null, 2)}\n`);
}

/** SHA-256 of a file, in hexadecimal digits. */
export const checksum = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
