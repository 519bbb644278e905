/// <reference types="vite/client" />

/** Where the compiled dataset stands: a folder named by its hash, with trailing slash, under the site's base. */
declare module "virtual:atlas-dataset" {
  export const datasetBase: string;
}

/** Messages and country names of a language, compiled at build. */
declare module "virtual:language-pack/en" {
  import type { LanguagePack } from "#i18n/i18n-context.tsx";
  export const pack: LanguagePack;
}

/** The address the site is published at, without path; empty if not known at build. */
declare const __ATLAS_ORIGIN__: string;
