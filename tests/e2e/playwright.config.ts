import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 4199);
const base = process.env["ATLAS_BASE"] ?? "/";
const site = process.env["ATLAS_SITE"] ?? "dist";
const executablePath = process.env["CHROMIUM_PATH"];
const address = `http://127.0.0.1:${port}${base}`;

/**
 * Browser tests against the built site on a plain static host. Viewport, theme and language are not multiplied into
 * projects: a spec that cares about them says so, the others run once.
 */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.e2e.ts",
  // At the root of a host every other test sees what these look at.
  testIgnore: base === "/" ? ["**/any-base.e2e.ts", "**/pseudo.e2e.ts"] : [],
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  // A test that needs the second try is counted aloud (`runner/counts.mjs`).
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: address,
    trace: "off",
    screenshot: "only-on-failure",
    viewport: { width: 1366, height: 768 },
    serviceWorkers: "block",
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: {
    command: `node src/build/run.mjs serve.ts ${site} --port ${port} --base ${base}`,
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    url: address,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
