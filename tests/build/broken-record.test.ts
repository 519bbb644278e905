import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { dist } from "./built-site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "atlas-broken-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a broken record stops the build, names its problems, and leaves the former site whole", () => {
  cpSync(path.join(root, "tests/fixtures/dataset/valid"), folder, { recursive: true });
  const events = path.join(folder, "events");
  const [file = ""] = readdirSync(events);
  const record = readFileSync(path.join(events, file), "utf8");
  writeFileSync(path.join(events, file), record.replace(/"region": "[a-z-]+"/, '"region": "atlantis"'));
  const before = statSync(path.join(dist, "index.html")).mtimeMs;
  const build = spawnSync("node", ["src/build/run.mjs", "build.ts", folder], { cwd: root, encoding: "utf8" });
  expect(build.status).toBe(1);
  expect(build.stderr).toContain(`events/${file}`);
  expect(build.stderr).toContain("atlantis");
  expect(statSync(path.join(dist, "index.html")).mtimeMs).toBe(before);
}, 60_000);
