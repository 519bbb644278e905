#!/usr/bin/env node
// Runs Lighthouse over the site as on a phone, and holds its scores to the bars.
//
//     npm run lighthouse -- [--page /ar/ …] [--runs 3] [--keep]
//
// Builds a copy of its own, published at the address it is served from: Lighthouse asks for whole addresses in the head. `--keep` takes
// the copy of the last run. The median of some runs counts: one run on a busy machine says little about performance. Each line ends with
// how fast the machine was in each run, by Lighthouse's own index (higher is faster): scores of performance compare only at a like index.
//
// Lighthouse has dependencies of its own, which come with the first run. One of them asks for the "latest" of two packages, which breaks
// `npm ci` with the next release of either: package.json overrides it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { freePort } from "../browser/free-port.mjs";

const folder = import.meta.dirname;
const bars = { performance: 0.95, accessibility: 1, "best-practices": 1, seo: 1 };
const kinds = ["/", "/regions/asia-oceania/", "/events/2018-asia-oceania-hanoi/", "/charts/"];

const { values: options } = parseArgs({
  options: {
    page: {
      type: "string",
      multiple: true,
      default: ["", "/ar"].flatMap((prefix) => kinds.map((path) => prefix + path)),
    },
    runs: { type: "string", default: "3" },
    keep: { type: "boolean", default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs must be a whole number from 1, found "${options.runs}"`);
const browser = findBrowser() ?? stop(noBrowser);
if (!existsSync(join(folder, "node_modules/lighthouse"))) {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
}
const { default: lighthouse } = await import(join(folder, "node_modules/lighthouse/core/index.js"));
const { launch } = await import(join(folder, "node_modules/chrome-launcher/dist/index.js"));

const site = ".cache/site-for-lighthouse";
const portFile = `${site}-port`;
const isKept = options.keep && existsSync(join(site, "index.html"));
const port = isKept ? Number(readFileSync(portFile, "utf8")) : await freePort();
if (!isKept) {
  const env = { ...process.env, ATLAS_ORIGIN: `http://127.0.0.1:${port}`, ATLAS_BASE: "/" };
  execFileSync(process.execPath, ["src/build/run.mjs", "build.ts", "--out", site], { env, stdio: "inherit" });
  writeFileSync(portFile, String(port));
}
const host = await serveFolder(site, "/", 11, port);
const missed = [];
try {
  for (const page of options.page) {
    const reports = [];
    for (let run = 0; run < runs; run += 1) reports.push(await reportOf(host.origin + page));
    const scores = Object.keys(bars).map((category) => [category, median(reports.map((one) => score(one, category)))]);
    const shown = scores.map(([category, value]) => `${category} ${Math.round(value * 100)}`).join(", ");
    const indexes = reports.map((one) => Math.round(one.environment.benchmarkIndex)).join(" ");
    console.log(`${page.padEnd(40)} ${shown}, machine ${indexes}`);
    for (const [category, value] of scores.filter(([name, found]) => found < bars[name])) {
      missed.push(`${page}: ${category} ${Math.round(value * 100)}, at least ${bars[category] * 100}`);
      for (const line of failures(reports[0], category)) console.log(`    ${line}`);
    }
  }
} finally {
  host.close();
}
console.log(missed.length === 0 ? "All bars held" : `${missed.length} missed:\n${missed.join("\n")}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** One cold visit with Lighthouse's own phone and slow line, in a browser of its own. */
async function reportOf(url) {
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ["--headless=new", "--no-sandbox"],
    logLevel: "error",
  });
  try {
    const flags = { port: chrome.port, onlyCategories: Object.keys(bars), logLevel: "error" };
    const { lhr } = await lighthouse(url, flags);
    if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

function score(report, category) {
  return report.categories[category].score ?? 0;
}

/** The audits that cost points. */
function failures(report, category) {
  return report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id].score ?? 1) < 1)
    .map(({ id }) => {
      const { displayValue, title, details } = report.audits[id];
      const places = (details?.items ?? []).flatMap(({ node }) => node?.selector ?? []).slice(0, 4);
      return [`${id}: ${displayValue ?? title}`, ...places].join("\n        ");
    });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
