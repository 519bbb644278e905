import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checks } from "#build/dataset/checks.ts";
import { readRecords } from "#build/dataset/read-records.ts";
import { validateRecords } from "#build/dataset/validate-records.ts";
import { brokenCase, brokenDir, validDir, withAltered } from "./altered-dataset.ts";

const folder = fileURLToPath(new URL("../../src/build/dataset/checks", import.meta.url));

describe("every check beyond the schema", () => {
  it("is on the list of checks", async () => {
    expect(checks).toHaveLength((await readdir(folder)).length);
  });

  it("says nothing about a dataset that is right", async () => {
    const { files } = await readRecords(validDir);
    const { records } = validateRecords(files);
    expect(checks.flatMap((check) => check({ records, files }))).toEqual([]);
  });

  it("fails for at least one broken record of the fixtures", { timeout: 60_000 }, async () => {
    const silent = new Set(checks);
    for (const file of await readdir(brokenDir)) {
      if (silent.size === 0) break;
      const json: unknown = JSON.parse(await readFile(join(brokenDir, file), "utf8"));
      await withAltered(brokenCase.parse(json).changes, async (dir) => {
        const { files } = await readRecords(dir);
        const { records } = validateRecords(files);
        for (const check of silent) if (check({ records, files }).length > 0) silent.delete(check);
      });
    }
    expect([...silent].map((check) => check.name)).toEqual([]);
  });
});
