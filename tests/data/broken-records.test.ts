import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenCase, brokenDir, printedProblems } from "./altered-dataset.ts";

const names = (await readdir(brokenDir)).toSorted();
const cases = await Promise.all(
  names.map(async (file) => {
    const json: unknown = JSON.parse(await readFile(join(brokenDir, file), "utf8"));
    return { file, ...brokenCase.parse(json) };
  }),
);

describe("a broken record", () => {
  it("comes in more kinds than anybody thought of at first", () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases)("is named exactly: $name ($file)", async ({ changes, expected }) => {
    expect(await printedProblems(changes)).toEqual(expected);
  });

  it("is named together with all others in one run", async () => {
    const alone = ["unknown-source.json", "end-before-start.json", "not-json-trailing-comma.json", "wrong-region.json"];
    const chosen = cases.filter(({ file }) => alone.includes(file));
    expect(chosen).toHaveLength(alone.length);
    const printed = await printedProblems(chosen.flatMap(({ changes }) => changes));
    for (const problem of chosen.flatMap(({ expected }) => expected)) expect(printed).toContainEqual(problem);
  });
});
