import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ExportContext } from "#build/exports/export-context.ts";
import { exportFiles } from "#build/exports/export-files.ts";
import type { ExportFile } from "#build/exports/export-file.ts";
import { downloads } from "#data/download-list.ts";
import { rawRows, textOf } from "./published.ts";
import { realExports } from "./real-exports.ts";

let files: readonly ExportFile[] = [];
let context: ExportContext;
beforeAll(async () => {
  ({ files, context } = await realExports());
}, 60_000);

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const bytesOf = (path: string): Uint8Array => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const collection = z.looseObject({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      id: z.string(),
      geometry: z.strictObject({ type: z.literal("Point"), coordinates: position }),
      properties: z.looseObject({ id: z.string(), name: z.string() }),
    }),
  ),
});

describe("the downloads", () => {
  it("are those of the list, at least", () => {
    const paths = files.map(({ path }) => path);
    for (const { path } of downloads) expect(paths).toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("have the same bytes each time they are made", () => {
    const again = exportFiles(context).files;
    expect(again.map(({ path, bytes }) => [path, sha256(bytes)])).toEqual(
      files.map(({ path, bytes }) => [path, sha256(bytes)]),
    );
  });

  it("are listed in the manifest with their sizes and checksums", () => {
    const manifest: unknown = JSON.parse(textOf(files, "manifest.json"));
    const others = files.filter(({ path }) => path !== "manifest.json");
    expect(manifest).toMatchObject({
      version: context.release.id,
      date: context.release.date,
      licence: { id: "CC-BY-4.0" },
      files: others.map(({ path, mediaType, bytes }) => ({
        path,
        mediaType,
        bytes: bytes.length,
        sha256: sha256(bytes),
      })),
    });
    expect(bytesOf("manifest.json").length).toBeLessThan(20_000);
  });

  it("lie in the archive as they are, with what explains them", () => {
    const entries = unzipSync(bytesOf("global-vision-atlas.zip"));
    const folder = `global-vision-atlas-${context.release.id}/`;
    const inside = Object.keys(entries).map((name) => name.slice(folder.length));
    expect(Object.keys(entries).every((name) => name.startsWith(folder))).toBe(true);
    for (const path of inside.filter((name) => name !== "README.md")) {
      expect(sha256(entries[folder + path] ?? new Uint8Array()), path).toBe(sha256(bytesOf(path)));
    }
    const beside = new Set([
      "global-vision-atlas.zip",
      "global-vision-atlas-excel.zip",
      "dcat.jsonld",
      "manifest.json",
    ]);
    const expected = files.map(({ path }) => path).filter((path) => !beside.has(path));
    expect(inside.toSorted()).toEqual([...expected, "README.md"].toSorted());
    const readme = new TextDecoder().decode(entries[`${folder}README.md`]);
    for (const word of ["= + - @ TAB or CR", "never zero", context.citation, "CC-BY-4.0"])
      expect(readme).toContain(word);
  });

  it("have a variant for Excel that differs by its byte order mark only", () => {
    const entries = Object.entries(unzipSync(bytesOf("global-vision-atlas-excel.zip")));
    const tables = entries.filter(([name]) => name.endsWith(".csv"));
    expect(tables.length).toBe(files.filter(({ path }) => path.endsWith(".csv")).length);
    for (const [name, bytes] of tables) {
      const path = name.slice(name.indexOf("/") + 1);
      expect(Buffer.from(bytes.slice(0, 3)).toString("hex")).toBe("efbbbf");
      expect(sha256(bytes.slice(3)), path).toBe(sha256(bytesOf(path)));
    }
  });

  it("begin no CSV with a byte order mark and no cell with a formula", () => {
    const numeric = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
    for (const { path } of files.filter((file) => file.path.endsWith(".csv"))) {
      const text = textOf(files, path);
      expect(text.charCodeAt(0), path).not.toBe(0xfeff);
      const cells = rawRows(text).flat();
      expect(
        cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !numeric.test(cell)),
        path,
      ).toEqual([]);
    }
  });
});

describe("GeoJSON", () => {
  it("has every event with a point, longitude first, marked whether it was held", () => {
    const { features } = collection.parse(JSON.parse(textOf(files, "gatherings.geojson")));
    const events = context.dataset.events.filter(({ place }) => place.point !== null);
    expect(features.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    for (const [index, { geometry, properties }] of features.entries()) {
      const event = events[index];
      expect(geometry.coordinates).toEqual([event?.place.point?.lon, event?.place.point?.lat]);
      expect(properties["held"]).toBe(event?.status === "held");
      expect(properties["participants"]).toBe(event?.participants?.value ?? null);
      expect(properties["page"]).toBe(`https://atlas.example/atlas/events/${event?.id}/`);
    }
    expect(features.some(({ properties }) => properties["status"] === "announced")).toBe(true);
  });

  it("has every centre", () => {
    const { features } = collection.parse(JSON.parse(textOf(files, "centres.geojson")));
    expect(features.map(({ id }) => id)).toEqual(context.dataset.centres.map(({ id }) => id));
  });
});

describe("the catalogue record", () => {
  const record = z.looseObject({
    "@type": z.literal("dcat:Dataset"),
    "@id": z.literal("https://atlas.example/atlas/data/"),
    "dcterms:license": z.strictObject({ "@id": z.literal("https://creativecommons.org/licenses/by/4.0/") }),
    "dcat:distribution": z.array(
      z.looseObject({
        "@type": z.literal("dcat:Distribution"),
        "dcat:downloadURL": z.strictObject({ "@id": z.url() }),
        "dcat:byteSize": z.strictObject({ "@value": z.string(), "@type": z.literal("xsd:nonNegativeInteger") }),
      }),
    ),
  });

  it("names the main downloads by their whole addresses and true sizes", () => {
    const dataset = record.parse(JSON.parse(textOf(files, "dcat.jsonld")));
    for (const one of dataset["dcat:distribution"]) {
      const path = one["dcat:downloadURL"]["@id"].replace("https://atlas.example/atlas/data/", "");
      expect(one["dcat:byteSize"]["@value"], path).toBe(String(bytesOf(path).length));
    }
    expect(dataset["dcat:distribution"].length).toBe(downloads.length - 2);
  });
});
