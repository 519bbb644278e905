/** Vite's configuration, shared by `vite.config.ts` and by the build, which brings a dataset that it has compiled already. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { siteAddress } from "../site-address.ts";
import { codeGroups } from "./code-groups.ts";
import { datasetPlugin } from "./dataset-plugin.ts";
import type { AtlasSource } from "./dataset-plugin.ts";
import { languagePackPlugin } from "./language-pack-plugin.ts";

const wordsModule = /language-pack\/([\w-]+)\/([\w-]+)$/;

/**
 * ATLAS_BASE is the path the site is served under, ATLAS_ORIGIN the address it is published at; ATLAS_LANGUAGES ("en,ar") limits
 * the languages it is built in, to spare time while working on it.
 */
export function atlasConfig(source: AtlasSource): UserConfig {
  return {
    base: process.env["ATLAS_BASE"] ?? "/",
    define: {
      __ATLAS_ORIGIN__: JSON.stringify(siteAddress(process.env).origin),
      __ATLAS_LANGUAGES__: JSON.stringify(process.env["ATLAS_LANGUAGES"]?.trim() ?? ""),
    },
    plugins: [react(), languagePackPlugin(async () => (await source.current()).countryCodes), datasetPlugin(source)],
    resolve: {
      alias: {
        // Messages are compiled at build; the parser of intl-messageformat stays out of the browser.
        "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
        // Shapes are projected at build.
        "d3-geo": fileURLToPath(new URL("no-projections.ts", import.meta.url)),
      },
    },
    build: {
      target: "es2022",
      // Data addresses and the strict content policy need files, not data: addresses.
      assetsInlineLimit: 0,
      // One style sheet: the prerenderer puts it into every page, so no page waits for it.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: codeGroups() },
          // Words are named by language and topic; a topic may be called as a page is.
          chunkFileNames: ({ facadeModuleId }) =>
            `assets/${facadeModuleId?.match(wordsModule)?.slice(1).join("-").replace(/^/, "words-") ?? "[name]"}-[hash].js`,
        },
      },
    },
  };
}
