/**
 * Builds the site into `dist/` or another folder: validates and compiles the dataset, bundles the code for browser and
 * prerenderer, renders every page. Works in a folder of its own and swaps it in at the end, so that a failure leaves the former site whole.
 */
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type * as entryServer from "#app/entry-server.tsx";
import { downloadFolder } from "#data/download-list.ts";
import { build as viteBuild } from "vite";
import { assembleDocument } from "./atlas-vite/document.ts";
import { assembleEmbed } from "./atlas-vite/embed-document.ts";
import { atlasConfig } from "./atlas-vite/config.ts";
import { dataFolder } from "./atlas-vite/dataset-plugin.ts";
import { usedStyles } from "./atlas-vite/used-styles.ts";
import { compileAtlas, DatasetError } from "./compile-atlas.ts";
import type { CompiledAtlas } from "./compile-atlas.ts";
import { headContext } from "./head/head-context.ts";
import type { HeadContext } from "./head/head-context.ts";
import { pageMarkup } from "./head/page-markup.ts";
import { pagePaths } from "./pages.ts";
import { previewContext } from "./previews/preview-of.ts";
import { writePreviews } from "./previews/write-previews.ts";
import { siteAddress } from "./site-address.ts";
import { manifestLinks } from "./site-files/web-manifest.ts";
import { writeSiteFiles } from "./site-files/write-site-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = path.join(root, ".cache");
const staged = path.join(cache, "site");
const server = path.join(cache, "server");

async function put(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

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
  for (const [address, text] of atlas.chunks) await put(path.join(folder, `${address}.json`), text);
  for (const image of atlas.images) await put(path.join(staged, "plates", image.path), image.svg);
  for (const file of atlas.exports) await put(path.join(staged, downloadFolder, file.path), file.bytes);
}

async function stylesOf(): Promise<string> {
  const assets = path.join(staged, "assets");
  const sheets = (await readdir(assets)).filter((file) => file.endsWith(".css"));
  return (await Promise.all(sheets.map((file) => readFile(path.join(assets, file), "utf8")))).join("\n");
}

async function renderPages(atlas: CompiledAtlas, context: HeadContext, importFile: ImportFile): Promise<number> {
  const { renderPage, renderEmbeds } = await importFile(pathToFileURL(path.join(server, "entry-server.js")).href);
  // Read before any page is written: the template stands where the front page will.
  const template = await readFile(path.join(staged, "index.html"), "utf8");
  const stylesFor = usedStyles(await stylesOf());
  // Parsed from the text the browser will get: the order of keys decides the numbers of citations.
  const chunk = (address: string): unknown => JSON.parse(atlas.chunks.get(address) ?? "null");
  const links = manifestLinks(context.site);
  const paths = pagePaths(atlas.dataset);
  const indexable: string[] = [];
  for (const page of paths) {
    const { head, body } = await renderPage(page, chunk);
    const added = pageMarkup(page, { head, body }, context);
    if (added.isIndexable) indexable.push(page);
    await put(
      path.join(staged, page, "index.html"),
      assembleDocument({
        template,
        styles: stylesFor(body),
        head: head + links + added.head,
        body,
        data: added.data,
        isHydratable: true,
      }),
    );
  }
  const { head, body } = await renderPage("/404.html", chunk);
  await put(
    path.join(staged, "404.html"),
    assembleDocument({ template, styles: stylesFor(body), head: head + links, body, isHydratable: false }),
  );
  await writeSiteFiles(staged, { all: paths, indexable }, context);
  const { embeds, styles } = await renderEmbeds(chunk);
  for (const embed of embeds) {
    const html = assembleEmbed({ ...embed, styles: stylesFor(embed.body) + styles });
    await put(path.join(staged, embed.path, "index.html"), html);
  }
  return paths.length + 1 + embeds.length;
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
export type ImportFile = (url: string) => Promise<typeof entryServer>;

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
    console.log(`compiled ${atlas.chunks.size} chunks (${seconds()})`);
    await bundle(atlas, dataDir);
    console.log(`bundled the code (${seconds()})`);
    await writeData(atlas);
    const previews = previewContext(atlas.dataset);
    const drawn = await writePreviews(previews, { folder: staged, cache: path.join(cache, "previews"), address: site });
    console.log(`drew ${drawn.made} preview pictures anew, ${drawn.pictures} in all (${seconds()})`);
    const pages = await renderPages(atlas, headContext(site, previews), importFile);
    await swapIn(path.resolve(root, values.out));
    console.log(`rendered ${pages} pages (${seconds()})`);
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
