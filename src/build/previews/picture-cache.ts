import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import sharp from "sharp";
import { fontBytes, fontNames } from "./fonts/fonts.ts";
import { rasterise, RASTER_SETTINGS } from "./rasterise.ts";

/** Rasterised pictures by what they are made of, kept between builds. */
export interface PictureCache {
  /** The PNG of an SVG document, from the cache or made anew. */
  png(svg: string): Promise<Buffer>;
  /** Drops what no build has used for a month. Returns how many pictures were made anew. */
  close(): Promise<number>;
}

/** Milliseconds: other addresses and branches come back. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Versions and fonts: with another of them the same SVG may become other bytes. */
function toolsHash(): string {
  const resvg: { version: string } = createRequire(import.meta.url)("@resvg/resvg-js/package.json");
  const hash = createHash("sha256").update(JSON.stringify([resvg.version, sharp.versions, RASTER_SETTINGS]));
  for (const name of fontNames) hash.update(fontBytes(name));
  return hash.digest("hex");
}

/** Opens the cache in a folder, which is made where it is missing. */
export async function openPictureCache(folder: string): Promise<PictureCache> {
  await mkdir(folder, { recursive: true });
  const tools = toolsHash();
  let made = 0;
  return {
    png: async (svg) => {
      const name = `${createHash("sha256").update(tools).update(svg).digest("hex").slice(0, 32)}.png`;
      const file = path.join(folder, name);
      const known = await readFile(file).catch(() => null);
      if (known !== null) {
        await utimes(file, new Date(), new Date());
        return known;
      }
      made += 1;
      const png = await rasterise(svg);
      // Written aside first: a build that is stopped leaves no half picture behind.
      await writeFile(`${file}.part`, png);
      await rename(`${file}.part`, file);
      return png;
    },
    close: async () => {
      for (const name of await readdir(folder)) {
        const file = path.join(folder, name);
        if (Date.now() - (await stat(file)).mtimeMs > KEPT) await rm(file);
      }
      return made;
    },
  };
}
