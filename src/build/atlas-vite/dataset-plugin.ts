/** Names the compiled dataset to the code, and serves it during development, where a broken record shows its errors. */
import type { ServerResponse } from "node:http";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { inOrderOfVersion } from "#domain/release-order.ts";
import { compileAtlas } from "../compile-atlas.ts";
import type { CompiledAtlas } from "../compile-atlas.ts";
import { releaseChunk } from "../compile/release-chunk.ts";

const id = "virtual:atlas-dataset";

/** Folder of all compiled data below the site's base. */
export const dataFolder = "atlas";

/** Keeps one compilation and makes it anew after a record changed. */
export interface AtlasSource {
  readonly dataDir: string;
  current(): Promise<CompiledAtlas>;
  forget(): void;
}

/** A source of the dataset of a folder of records, as `compile` makes it. */
export function atlasSource(dataDir: string, compile = compileAtlas): AtlasSource {
  let compiled: Promise<CompiledAtlas> | null = null;
  return {
    dataDir,
    current: () => (compiled ??= compile(dataDir)),
    forget: () => {
      compiled = null;
    },
  };
}

async function serveDownload(file: string, response: ServerResponse, source: AtlasSource): Promise<void> {
  const found = (await source.current()).exports.find((one) => one.path === file);
  response.statusCode = found === undefined ? 404 : 200;
  response.setHeader("content-type", found?.mediaType ?? "text/plain");
  response.end(found?.bytes);
}

function serveDuringDevelopment(server: ViteDevServer, source: AtlasSource): void {
  server.watcher.add(source.dataDir);
  server.watcher.on("all", (_change, file) => {
    if (!file.startsWith(source.dataDir + path.sep)) return;
    source.forget();
    source.current().then(
      () => server.hot.send({ type: "full-reload" }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        server.hot.send({ type: "error", err: { message, stack: "", plugin: "atlas-dataset" } });
      },
    );
  });
  server.middlewares.use((request, response, next) => {
    const match = /\/atlas\/[^/]+\/(.+\.json)$/.exec((request.url ?? "").replace(/\?.*$/, ""));
    const image = /\/plates\/([^/]+\.svg)$/.exec((request.url ?? "").replace(/\?.*$/, ""));
    const download = /\/data\/([\w./-]+\.\w+)$/.exec((request.url ?? "").replace(/\?.*$/, ""));
    // The code's own folder has the same name.
    if (download && !request.url?.includes("/src/")) {
      serveDownload(download[1] ?? "", response, source).then(() => undefined, next);
      return;
    }
    if (!match && !image) return next();
    source.current().then((atlas) => {
      const text = match ? atlas.files.get(match[1] ?? "") : atlas.images.find((file) => file.path === image?.[1])?.svg;
      response.statusCode = text === undefined ? 404 : 200;
      response.setHeader("content-type", match ? "application/json" : "image/svg+xml");
      response.end(text ?? "");
    }, next);
  });
}

/** The virtual module, and the dataset's development server. */
export function datasetPlugin(source: AtlasSource): Plugin {
  let base = "/";
  return {
    name: "atlas-dataset",
    configResolved: (config) => {
      base = config.base;
    },
    configureServer: (server) => serveDuringDevelopment(server, source),
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    async load(wanted) {
      if (wanted !== `\0${id}`) return undefined;
      const { hash, dataset } = await source.current();
      const { id: version, date } = releaseChunk({ releases: inOrderOfVersion(dataset.releases) }).release;
      return [
        `export const datasetBase = ${JSON.stringify(`${base}${dataFolder}/${hash}/`)};`,
        `export const datasetRelease = ${JSON.stringify({ id: version, date })};`,
      ].join("\n");
    },
  };
}
