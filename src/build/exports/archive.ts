/** ZIP archives that depend on nothing but what is in them. */
import { zipSync } from "fflate";
import type { ExportFile } from "./export-file.ts";

/** ZIP knows no time before 1980; a fixed one makes the same content the same bytes. It is read as local time, so it is written as such. */
const mtime = new Date(1980, 0, 1);

/** All files below one folder, in the order given. */
export function archive(folder: string, files: readonly ExportFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => [`${folder}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime });
}
