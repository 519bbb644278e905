/**
 * The accessibility campaign: every page of the built site, in all languages it was built in, wide and narrow, light and dark.
 *
 *     npm run test:accessibility -- [--languages en,ar] [--kinds event,country] [--sample 3] [--checks built,scripted] [--shard 1/2]
 *                                   [--workers 2] [--dist dist] [--fresh] [--record]
 *
 * Pages that have not changed since they were last found clean are not looked at again, unless `--fresh`. `--sample`: so many of
 * every kind and language. `--checks`: `built` is axe on the HTML as built, `scripted` what needs keys, other media and the page's
 * own script. `--record`: writes what was done into the file that the accessibility statement reads. Ends with 1 if anything was
 * found.
 */
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { axeViews } from "./axe-views.ts";
import { examine, type Examination } from "./examine.ts";
import { appendToLog, pagePrints, readLog, type PageResult } from "./page-log.ts";
import { recordRun } from "./record-run.ts";
import { report } from "./report.ts";
import { sampleOfKinds, sitePages, type SitePage } from "./site-pages.ts";
import { scriptedChecks } from "./scripted-checks.ts";

const logFile = ".cache/accessibility/pages.jsonl";
/** To be raised when a check learns to see more. */
const checksVersion = "2";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function choosePages(
  folder: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
): readonly SitePage[] {
  const listed = (name: string): readonly string[] | null => {
    const text = options[name];
    return typeof text === "string" ? text.split(",") : null;
  };
  const [languages, kinds, sample] = [listed("languages"), listed("kinds"), options["sample"]];
  const wanted = sitePages(folder).filter(
    ({ language, kind }) => (languages?.includes(language) ?? true) && (kinds?.includes(kind) ?? true),
  );
  const chosen = typeof sample === "string" ? sampleOfKinds(wanted, Number(sample)) : wanted;
  const [shard, shards] = String(options["shard"] ?? "1/1")
    .split("/")
    .map(Number);
  return chosen.filter((_, place) => place % (shards ?? 1) === (shard ?? 1) - 1);
}

/** Runs the campaign; the number is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      languages: { type: "string" },
      kinds: { type: "string" },
      sample: { type: "string" },
      shard: { type: "string" },
      workers: { type: "string", default: String(Math.min(4, cpus().length)) },
      dist: { type: "string", default: "dist" },
      checks: { type: "string", default: "built" },
      fresh: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
    },
  });
  if (!existsSync(join(options.dist, "index.html")))
    throw new Error(`${options.dist} is empty: run "npm run build" first`);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  const pages = choosePages(options.dist, options);
  const isAsked = (kind: string): boolean => options.checks.split(",").includes(kind);
  const printOf = pagePrints(options.dist, `${checksVersion} ${options.checks}`, isAsked("scripted"));
  const known = options.fresh ? new Map<string, PageResult>() : readLog(logFile);
  const isDone = (page: SitePage): boolean => {
    const earlier = known.get(page.path);
    return (
      earlier?.print === printOf(page.file) && Object.values(earlier.findings).every((found) => found.length === 0)
    );
  };
  const waiting = pages.filter((page) => !isDone(page));
  console.log(`${pages.length} pages, ${pages.length - waiting.length} of them unchanged since they were found clean`);

  const base = process.env["ATLAS_BASE"] ?? "/";
  const site = await serveFolder(options.dist, base, 1);
  const browser = await chromium.launch({ executablePath });
  const version = browser.version();
  const done: PageResult[] = pages.filter(isDone).flatMap((page) => known.get(page.path) ?? []);
  const root = site.origin + base.replace(/\/$/, "");
  const views = isAsked("built") ? axeViews : [];
  const examination: Examination = { browser, root, views, scripted: isAsked("scripted") ? scriptedChecks : [] };
  let next = 0;
  const work = async (): Promise<void> => {
    const desk = await examine(examination);
    for (let page = waiting[next++]; page; page = waiting[next++]) {
      const result = { path: page.path, print: printOf(page.file), findings: await desk.look(page) };
      if (!browser.isConnected()) throw new Error("The browser has ended. The next run goes on from here.");
      appendToLog(logFile, result);
      done.push(result);
      if (done.length % 50 === 0) console.log(`${done.length} of ${pages.length}`);
    }
    await desk.close();
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, Number(options.workers)) }, work));
  } finally {
    await browser.close();
    site.close();
  }
  const findings = report(done);
  if (options.record) {
    const count = (names: readonly string[]): number =>
      sum(done.map((result) => sum(names.map((name) => result.findings[name]?.length ?? 0))));
    await recordRun({
      pages,
      browser: version,
      findings: {
        ...(isAsked("built") && { built: count(["open", ...axeViews.map(({ name }) => name)]) }),
        ...(isAsked("scripted") && { scripted: count(scriptedChecks.map(({ name }) => name)) }),
      },
    });
  }
  return findings === 0 ? 0 : 1;
}
