/**
 * Builds the site into `dist/` or another folder: validates and compiles the dataset, bundles the code for browser and
 * prerenderer, renders every page, while another process draws the preview pictures. Works in a folder of its own and swaps it
 * in at the end, so that a failure leaves the former site whole.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { downloadFolder } from "#data/download-list.ts";
import { build as viteBuild } from "vite";
import { atlasConfig } from "./atlas-vite/config.ts";
import { dataFolder } from "./atlas-vite/dataset-plugin.ts";
import { compileAtlas, DatasetError } from "./compile-atlas.ts";
import type { CompiledAtlas } from "./compile-atlas.ts";
import { put } from "./put.ts";
import type { Renderer } from "./render-language.ts";
import { renderSite } from "./render-site.ts";
import { siteAddress } from "./site-address.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = path.join(root, ".cache");
const staged = path.join(cache, "site");
const server = path.join(cache, "server");
const pictures = path.join(cache, "site-pictures");
const execute = promisify(execFile);

async function bundle(atlas: CompiledAtlas, dataDir: string): Promise<void> {
  await rm(staged, { recursive: true, force: true });
  await rm(server, { recursive: true, force: true });
  const source = { dataDir, current: () => Promise.resolve(atlas), forget: () => undefined };
  const config = { ...atlasConfig(source), root, configFile: false, logLevel: "warn" } as const;
  await viteBuild({ ...config, build: { ...config.build, outDir: staged, emptyOutDir: true } });
  await viteBuild({
    ...config,
    build: {
      ...config.build,
      outDir: server,
      emptyOutDir: true,
      ssr: "src/app/entry-server.tsx",
      copyPublicDir: false,
    },
  });
}

async function writeData(atlas: CompiledAtlas): Promise<void> {
  const folder = path.join(staged, dataFolder, atlas.hash);
  for (const [file, text] of atlas.files) await put(path.join(folder, file), text);
  for (const image of atlas.images) await put(path.join(staged, "plates", image.path), image.svg);
  for (const file of atlas.exports) await put(path.join(staged, downloadFolder, file.path), file.bytes);
}

/** Draws the preview pictures in a process of its own: it takes as long as all the rest. Gives the process's last word. */
async function drawPreviews(dataDir: string): Promise<string> {
  await rm(pictures, { recursive: true, force: true });
  const entry = path.join(root, "src/build/run.mjs");
  const { stdout } = await execute(process.execPath, [entry, "draw-previews.ts", dataDir, pictures]);
  return stdout.trim();
}

async function swapIn(site: string): Promise<void> {
  const former = path.join(cache, "former-site");
  await rm(former, { recursive: true, force: true });
  await mkdir(path.dirname(site), { recursive: true });
  await rename(site, former).catch(() => undefined);
  await rename(staged, site);
  await rm(former, { recursive: true, force: true });
}

/** Node's own `import()`, for the server bundle; the runner of this file handles TypeScript sources only. */
export type ImportFile = (url: string) => Promise<Renderer>;

/**
 * `npm run build [-- <folder of records>] [--out <folder of the site>]`. Exits with 1 and every problem named where records are
 * broken.
 */
export async function main(args: readonly string[], importFile: ImportFile): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: "string", default: "dist" } },
  });
  const dataDir = path.resolve(root, positionals[0] ?? "data");
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const site = siteAddress(process.env);
    const atlas = await compileAtlas(dataDir);
    console.log(`compiled ${atlas.files.size} chunks (${seconds()})`);
    const drawing = drawPreviews(dataDir);
    // Whatever fails first is said; a failure here is met again where it is awaited.
    drawing.catch(() => undefined);
    await bundle(atlas, dataDir);
    console.log(`bundled the code (${seconds()})`);
    await writeData(atlas);
    const renderer = await importFile(pathToFileURL(path.join(server, "entry-server.js")).href);
    const documents = await renderSite(staged, atlas, site, renderer);
    console.log(`rendered ${documents} documents (${seconds()})`);
    console.log(`${await drawing} (${seconds()})`);
    await cp(pictures, staged, { recursive: true });
    await swapIn(path.resolve(root, values.out));
    if (site.origin === "") {
      console.log(
        "ATLAS_ORIGIN is not set: no sitemap; chats show previews, and citations whole addresses, only with it",
      );
    }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
