import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { compileAtlas, DatasetError } from "#build/compile-atlas.ts";
import type { CompiledAtlas } from "#build/compile-atlas.ts";
import type { RegionChunk } from "#data/region-chunk.ts";
import { platesNamedIn } from "#data/named-plates.ts";
import { languageTags } from "#data/vocabulary.ts";
import { eventsOnPlate } from "#build/compile/besides-region.ts";

const records = fileURLToPath(new URL("../../../data", import.meta.url));

describe("the compiled Atlas", () => {
  let atlas: CompiledAtlas;
  beforeAll(async () => {
    atlas = await compileAtlas(records);
  }, 120_000);

  /** Brotli bytes of the chunk that is longest among those whose file begins so. */
  const heaviest = (kind: string): number => {
    const texts = [...atlas.files].filter(([file]) => file.startsWith(kind)).map(([, json]) => json);
    return brotliCompressSync(texts.toSorted((a, b) => b.length - a.length)[0] ?? "").length;
  };

  it.each(languageTags)("stays within the bars in %s, maps included", (tag) => {
    expect(heaviest(`${tag}/index`)).toBeLessThan(24_000);
    expect(heaviest(`${tag}/region/`)).toBeLessThan(22_000);
    expect(heaviest(`${tag}/event/`)).toBeLessThan(6000);
  });

  it("briefs every event that a region's plate marks, in the same chunk", () => {
    const unknown = atlas.dataset.regions.flatMap(({ id: region }) => {
      const chunk: RegionChunk = JSON.parse(atlas.files.get(`en/region/${region}.json`) ?? "null");
      const { events, heldHere, nearby, stops, marks } = chunk;
      const known = new Set([...events, ...heldHere, ...nearby, ...stops].map(({ id }) => id));
      return [...eventsOnPlate(marks)].filter((id) => !known.has(id)).map((id) => `${region}: ${id}`);
    });
    expect(unknown).toEqual([]);
  });

  it("has the plate of every globe", () => {
    const named = [...atlas.files].flatMap(([file, json]) =>
      file.startsWith("en/") ? platesNamedIn(JSON.parse(json)) : [],
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((address) => !atlas.files.has(`${address}.json`))).toEqual([]);
  });
});

describe("compiling broken records", () => {
  it("throws once, with every problem", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "atlas-"));
    try {
      await cp(records, folder, { recursive: true });
      await writeFile(path.join(folder, "events", "broken.json"), "{");
      await writeFile(path.join(folder, "gaps", "broken.json"), "{}");
      const error: unknown = await compileAtlas(folder).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DatasetError);
      const message = error instanceof DatasetError ? error.message : "";
      expect(message).toContain("events/broken.json");
      expect(message).toContain("gaps/broken.json");
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 30_000);
});
