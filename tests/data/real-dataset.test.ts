import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { formatProblem } from "#build/dataset/problem.ts";
import { readDataset } from "#build/dataset/read-dataset.ts";
import type { DatasetReading } from "#build/dataset/read-dataset.ts";
import { jsonSchemaFiles } from "#build/dataset/json-schemas.ts";
import { recordKinds, schemaPointerOf } from "#build/dataset/record-kinds.ts";
import { withAdded } from "./added-records.ts";

const dataDir = fileURLToPath(new URL("../../data", import.meta.url));

describe("the record in data/", () => {
  let reading: DatasetReading;
  let seconds = 0;
  beforeAll(async () => {
    const start = performance.now();
    reading = await readDataset(dataDir);
    seconds = (performance.now() - start) / 1000;
  });

  it("has no problems", () => {
    expect(reading.problems.map((problem) => formatProblem(problem, "data"))).toEqual([]);
    expect(reading.dataset).not.toBeNull();
  });

  it("is checked in under five seconds", () => {
    expect(seconds).toBeLessThan(5);
  });

  it("holds at least what was known when it was first put together", () => {
    const { dataset } = reading;
    const least = { events: 118, initiatives: 136, regions: 6, countries: 250, centres: 23, themes: 10 } as const;
    const kinds = { statistics: 47, headlines: 6, sources: 341, conflicts: 57, gaps: 50, ...least };
    for (const [kind, count] of Object.entries(kinds)) {
      const records = Object.entries(dataset ?? {}).find(([name]) => name === kind)?.[1];
      expect(records?.length, kind).toBeGreaterThanOrEqual(count);
    }
  });

  it("names the schema of its folder in every file", async () => {
    for (const kind of recordKinds) {
      for (const file of await readdir(join(dataDir, kind))) {
        const text = await readFile(join(dataDir, kind, file), "utf8");
        expect(text.startsWith(`{\n  "$schema": "${schemaPointerOf(kind)}",\n`), `${kind}/${file}`).toBe(true);
        expect(text.endsWith("}\n"), `${kind}/${file}`).toBe(true);
      }
    }
  });

  it("reads the same twice, byte for byte", async () => {
    const again = await readDataset(dataDir);
    expect(JSON.stringify(again)).toBe(JSON.stringify(reading));
  });

  it("does not show the editor's line to readers", () => {
    expect(JSON.stringify(reading.dataset)).not.toContain("$schema");
  });

  it("has JSON Schemas in step with the Zod schemas", async () => {
    const wanted = jsonSchemaFiles();
    const names = wanted.map(({ name }) => name);
    expect((await readdir(join(dataDir, "schema"))).toSorted()).toEqual(names.toSorted());
    for (const { name, text } of wanted) {
      expect(await readFile(join(dataDir, "schema", name), "utf8"), `${name}: run npm run data:schema`).toBe(text);
    }
  });
});

describe("the worked example in data/README.md", () => {
  it("is a valid source and a valid event", async () => {
    const readme = await readFile(join(dataDir, "README.md"), "utf8");
    const blocks = [...readme.matchAll(/```json\n(?<json>[\s\S]*?)```/g)].map((match) => match.groups?.["json"] ?? "");
    expect(blocks).toHaveLength(2);
    const { problems } = await withAdded(dataDir, blocks, readDataset);
    expect(problems.map((problem) => formatProblem(problem, "data"))).toEqual([]);
  });
});
