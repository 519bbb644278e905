/** What was found on which page, kept between runs: a page that has not changed is not looked at again. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "./finding.ts";

export interface PageResult {
  readonly path: string;
  /** Of the page's HTML, the site's style sheets, and the checks with their version. */
  readonly print: string;
  /** By view or check; a check without findings has an empty list. */
  readonly findings: Readonly<Record<string, readonly Finding[]>>;
}

const digest = (text: string | Buffer): string => createHash("sha256").update(text).digest("base64url").slice(0, 16);

/**
 * Makes the print of a page's file, which changes when anything changes that the checks look at. `checks` names them and their
 * version; names of built files carry hashes of the scripts, which count only `withScripts`.
 */
export function pagePrints(folder: string, checks: string, withScripts: boolean): (file: string) => string {
  const assets = join(folder, "assets");
  const sheets = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith(".css")) : [];
  const style = digest(
    sheets
      .toSorted()
      .map((name) => digest(readFileSync(join(assets, name))))
      .join(),
  );
  const text = (file: string): string => {
    const html = readFileSync(join(folder, file), "utf8");
    return withScripts ? html : html.replaceAll(/-[\w-]{8}\.js/g, ".js");
  };
  return (file) => digest(`${checks} ${style} ${text(file)}`);
}

/** Results of earlier runs by path, the latest of each. */
export function readLog(file: string): ReadonlyMap<string, PageResult> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const results = lines.map((line): PageResult => JSON.parse(line));
  return new Map(results.map((result) => [result.path, result]));
}

/** Adds a page's result at once, so that nothing is lost when a run is stopped. */
export function appendToLog(file: string, result: PageResult): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}
