/** Writes what a campaign did into the file that the accessibility statement reads. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { SitePage } from "./site-pages.ts";

const file = fileURLToPath(new URL("../../src/features/accessibility-statement/last-run.json", import.meta.url));
const versionOf = (name: string): string => {
  const described: { readonly version: string } = JSON.parse(
    readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8"),
  );
  return described.version;
};

export interface CampaignRun {
  readonly pages: readonly SitePage[];
  /** How many findings each part of the checks had; parts that did not run are left as they were. */
  readonly findings: Readonly<Partial<Record<"built" | "scripted", number>>>;
  /** "156.0.8078.79" */
  readonly browser: string;
}

/** Keeps the rest of the file: the day the statement was last read through is set by whoever reads it. */
export async function recordRun({ pages, findings, browser }: CampaignRun): Promise<void> {
  const written: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, "utf8"));
  const run = {
    date: new Date().toISOString().slice(0, 10),
    pages: pages.length,
    languages: [...new Set(pages.map(({ language }) => language))],
  };
  const parts = Object.entries(findings).map(([part, count]) => [part, { ...run, findings: count }] as const);
  const tools = {
    axe: `axe-core ${versionOf("axe-core")}`,
    playwright: `Playwright ${versionOf("@playwright/test")}`,
    browser: `Chromium ${browser}`,
  };
  const text = JSON.stringify({ ...written, tools, ...Object.fromEntries(parts) });
  // As the check of formats wants it.
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
