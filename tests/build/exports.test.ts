import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { brotliSize, builtFiles, dist, readBuilt } from "./built-site.ts";

const manifest = z
  .object({
    version: z.string(),
    files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
  })
  .parse(JSON.parse(readBuilt("data/manifest.json")));
const bytesOf = (file: string): Buffer => readFileSync(path.join(dist, "data", file));

describe("the built downloads", () => {
  it("are all in the manifest, with the size and checksum they have", () => {
    const built = builtFiles().filter(
      (file) => file.startsWith("data/") && !/data\/(?:index\.html|manifest\.json)$/.test(file),
    );
    expect(built.toSorted()).toEqual(manifest.files.map((file) => `data/${file.path}`).toSorted());
    for (const { path: file, bytes, sha256 } of manifest.files) {
      expect(bytesOf(file).length, file).toBe(bytes);
      expect(createHash("sha256").update(bytesOf(file)).digest("hex"), file).toBe(sha256);
    }
  });

  it("can all be reached from the page, but for what the archive holds besides", () => {
    const links = [...readBuilt("data/index.html").matchAll(/href="[^"]*\/data\/([^"#]+\.\w+)"/g)].map(
      (match) => match[1],
    );
    const offered = manifest.files.map((file) => file.path).filter((file) => !file.startsWith("schema/"));
    const beside = new Set(["citation.txt", "LICENSE.txt"]);
    expect(new Set(links)).toEqual(new Set([...offered.filter((file) => !beside.has(file)), "manifest.json"]));
  });

  it("stand in the page with the same checksums and the same version", () => {
    const html = readBuilt("data/index.html");
    for (const name of ["global-vision-atlas.zip", "atlas.json", "gatherings.geojson", "datapackage.json"]) {
      expect(html).toContain(manifest.files.find((file) => file.path === name)?.sha256 ?? "?");
    }
    expect(html).toContain(`Version ${manifest.version}`);
  });

  it("cost the page little", () => {
    const chunk = builtFiles().find((file) => /^atlas\/[^/]+\/en\/downloads\.json$/.test(file));
    expect(brotliSize(chunk ?? "")).toBeLessThan(20_000);
    expect(brotliSize("data/index.html")).toBeLessThan(40_000);
  });
});
