/** `npm start`: builds the site and serves it. */
import { main as build } from "./build.ts";
import type { ImportFile } from "./build.ts";
import { main as serve } from "./serve.ts";

/** Arguments go to the server. */
export async function main(args: readonly string[], importFile: ImportFile): Promise<void> {
  await build([], importFile);
  if (process.exitCode === undefined) await serve(args);
}
