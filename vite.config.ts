import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { atlasConfig } from "./src/build/atlas-vite/config.ts";
import { atlasSource } from "./src/build/atlas-vite/dataset-plugin.ts";
import { onlyRecords } from "./src/build/atlas-vite/only-records.ts";
import { EnvironmentOrder } from "./tests/runner/environment-order.ts";

const data = fileURLToPath(new URL("data", import.meta.url));
const isTest = process.env["VITEST"] !== undefined;
const config = atlasConfig(isTest ? atlasSource(data, onlyRecords) : atlasSource(data));

export default defineConfig({
  ...config,
  // Tests parse messages themselves; the browser must not.
  resolve: isTest ? {} : (config.resolve ?? {}),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "**/node_modules/**"],
    // No test leaves anything behind; reading the dataset once for many files takes a third off the time.
    isolate: false,
    // By default one core is left free, which of two is half the time.
    maxWorkers: "100%",
    sequence: { sequencer: EnvironmentOrder },
    // A machine that builds beside the tests is slow at times; what hangs is still found.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
