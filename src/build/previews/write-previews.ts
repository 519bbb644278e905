import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Dataset, LanguageTag } from "#data/records.ts";
import type { SiteAddress } from "../site-address.ts";
import { openPictureCache } from "./picture-cache.ts";
import { pictureDrawer } from "./picture.ts";
import { createGround } from "./scenes/ground.ts";
import { ownSubjects, previewContext } from "./preview-of.ts";

export interface PreviewTarget {
  /** Root of the site that is being built. */
  readonly folder: string;
  /** Folder of rasterised pictures from earlier builds. */
  readonly cache: string;
  readonly address: SiteAddress;
}

/** Pictures at work at once: while one is compressed in a thread of its own, others are drawn. */
const AT_ONCE = 4;

/** Draws the preview pictures of a dataset in some languages. The same records, fonts and tools give the same bytes. */
export async function writePreviews(
  dataset: Dataset,
  tags: readonly LanguageTag[],
  { folder, cache: cacheFolder, address }: PreviewTarget,
): Promise<{ readonly pictures: number; readonly made: number }> {
  const cache = await openPictureCache(cacheFolder);
  const ground = createGround(dataset);
  const waiting = tags.flatMap((tag) => {
    const context = previewContext(dataset, tag);
    const draw = pictureDrawer(context, address, ground);
    return [...ownSubjects(context)].map(
      ([page, subject]) =>
        () =>
          draw(page, subject),
    );
  });
  const pictures = waiting.length;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { file, svg } = next();
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await cache.png(svg));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { pictures, made: await cache.close() };
}
