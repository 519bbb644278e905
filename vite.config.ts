import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { atlasConfig } from "./src/build/atlas-vite/config.ts";
import { atlasSource } from "./src/build/atlas-vite/dataset-plugin.ts";

export default defineConfig({
  ...atlasConfig(atlasSource(fileURLToPath(new URL("data", import.meta.url)))),
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Tests of the built site run on their own, after the build.
    exclude: ["tests/build/**", "tests/e2e/**", "node_modules/**"],
  },
});
