import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlasSource, datasetPlugin } from "./src/build/atlas-vite/dataset-plugin.ts";
import { languagePackPlugin } from "./src/build/atlas-vite/language-pack-plugin.ts";

const source = atlasSource(fileURLToPath(new URL("data", import.meta.url)));
const countryCodes = async (): Promise<readonly string[]> => (await source.current()).countryCodes;

export default defineConfig({
  base: process.env["ATLAS_BASE"] ?? "/",
  define: { __ATLAS_ORIGIN__: JSON.stringify(process.env["ATLAS_ORIGIN"] ?? "") },
  plugins: [react(), languagePackPlugin(countryCodes), datasetPlugin(source)],
  resolve: {
    alias: {
      // Messages are compiled at build; the parser of intl-messageformat stays out of the browser.
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
    },
  },
  build: {
    target: "es2022",
    // Data addresses and strict content policy need files, not data: addresses.
    assetsInlineLimit: 0,
    // One style sheet: the prerenderer puts it into every page, so no page waits for it.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
  },
});
