import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { atlasConfig } from "./src/build/atlas-vite/config.ts";
import { atlasSource } from "./src/build/atlas-vite/dataset-plugin.ts";

const config = atlasConfig(atlasSource(fileURLToPath(new URL("data", import.meta.url))));

export default defineConfig({
  ...config,
  // Tests parse messages themselves; the browser must not.
  resolve: process.env["VITEST"] === undefined ? (config.resolve ?? {}) : {},
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // No test leaves anything behind; reading the dataset once for many files takes a third off the time.
    isolate: false,
    // By default one core is left free, which of two is half the time.
    maxWorkers: "100%",
    // A machine that builds beside the tests is slow at times; what hangs is still found.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
