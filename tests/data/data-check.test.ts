import process from "node:process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { main } from "#build/data-check.ts";
import { validDir, withAltered } from "./altered-dataset.ts";

const lines: { readonly out: string[]; readonly error: string[] } = { out: [], error: [] };

describe("npm run data:check", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    lines.out.length = 0;
    lines.error.length = 0;
  });

  async function run(dir: string): Promise<void> {
    vi.spyOn(console, "log").mockImplementation((line: string) => void lines.out.push(line));
    vi.spyOn(console, "error").mockImplementation((line: string) => void lines.error.push(line));
    await main([dir]);
  }

  it("says so when all is well", async () => {
    await run(validDir);
    expect(lines).toEqual({ out: ["43 records, no problems"], error: [] });
    expect(process.exitCode).toBeUndefined();
  });

  it("prints every problem, counts them and exits with 1", async () => {
    const theme = { file: "themes/02.json", set: { number: 12 } };
    const event = { file: "events/2018-rwanda-kigali.json", set: { region: "asia", status: "planned" } };
    await withAltered([theme, event], run);
    expect(lines.out).toEqual([]);
    expect(lines.error).toHaveLength(4);
    expect(lines.error[0]).toMatch(/events\/2018-rwanda-kigali\.json {2}\$\.region\n {2}found {5}"asia"\n/);
    expect(lines.error.at(-1)).toBe("43 records, 3 problems in 2 files");
    expect(process.exitCode).toBe(1);
  });
});
