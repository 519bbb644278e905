import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listen, listenOnFreePort } from "./static-host/listen.ts";
import { createStaticHost } from "./static-host/static-host.ts";

/**
 * Serves the built site and prints its address.
 *
 *     serve.ts [folder] [--base /atlas/] [--port N] [--quality 0-11]
 *
 * The folder is `dist`, the base `/` (or `ATLAS_BASE`). Without `--port` the port is `PORT` or 4173, or the next free
 * one; with `--port` it is that one or an error, which is what tests need.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { base: { type: "string" }, port: { type: "string" }, quality: { type: "string", default: "5" } },
  });
  const root = positionals[0] ?? "dist";
  const base = values.base ?? process.env["ATLAS_BASE"] ?? "/";
  if (!existsSync(join(root, "index.html")))
    throw new Error(`${root}/index.html is missing: run "npm run build" first`);
  const server = createStaticHost({ root, base, brotliQuality: readNumber("quality", values.quality, 11) });
  const port =
    values.port === undefined
      ? await listenOnFreePort(server, readNumber("PORT", process.env["PORT"] ?? "4173", 65_535))
      : await listen(server, readNumber("port", values.port, 65_535));
  console.log(`Global Vision Atlas: http://127.0.0.1:${port}${base.endsWith("/") ? base : `${base}/`}`);
}

function readNumber(name: string, text: string, highest: number): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isInteger(number) || number < 0 || number > highest) {
    throw new Error(`${name} must be a whole number from 0 to ${highest}, found "${text}"`);
  }
  return number;
}
