import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/**
 * Serves a folder with the Atlas's own static host from this process.
 * @param {string} root
 * @param {string} base the path the site lives under
 * @param {number} brotliQuality 0 to 11
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveFolder(root, base, brotliQuality, port = 0) {
  const [{ createStaticHost }, { listen }] = [await load("static-host"), await load("listen")];
  const server = createStaticHost({ root, base, brotliQuality });
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, close };
}

/** Node 20 cannot read TypeScript by itself; Vite can. */
async function load(name) {
  const file = fileURLToPath(new URL(`../../src/build/static-host/${name}.ts`, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "warn" });
  return module;
}
