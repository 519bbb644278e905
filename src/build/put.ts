import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Writes a file and the folders it needs. */
export async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
