#!/usr/bin/env node
// Measures the built site beside a floor page on a slow phone and judges it by the bars in bars.mjs.
//
//     npm run measure -- [--runs 5] [--json] [--dist dist] [--page /regions/africa/ …]
//
// The pages and the floor take turns, so that other work on the machine slows all of them alike.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { medians, missedBars } from "./bars.mjs";
import { writeFloorPage } from "./floor-page.mjs";
import { visit } from "./visit.mjs";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    dist: { type: "string", default: "dist" },
    page: {
      type: "string",
      multiple: true,
      default: ["/", "/regions/asia-oceania/", "/events/2018-asia-oceania-hanoi/"],
    },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs must be a whole number from 1, found "${options.runs}"`);
if (!existsSync(join(options.dist, "index.html")))
  stop(`${options.dist}/index.html is missing: run "npm run build" first`);
const browser = findBrowser() ?? stop(noBrowser);

const floorFolder = mkdtempSync(join(tmpdir(), "floor-"));
writeFloorPage(floorFolder);
const servers = [];
try {
  const base = process.env["ATLAS_BASE"] ?? "/";
  const floor = await serveFolder(floorFolder, "/", 11);
  const site = await serveFolder(options.dist, base, 11);
  servers.push(floor, site);
  const pages = [
    { path: "floor", url: `${floor.origin}/` },
    ...options.page.map((path) => ({ path, url: site.origin + base.replace(/\/$/, "") + path })),
  ].map((page) => ({ ...page, visits: [] }));
  for (let run = 0; run <= runs; run += 1) {
    for (const page of pages) {
      console.error(run === 0 ? `warming up: ${page.path}` : `visit ${run} of ${runs}: ${page.path}`);
      const numbers = await visit(page.url, browser);
      if (run > 0) page.visits.push(numbers);
    }
  }
  report(pages.map(({ path, visits }) => ({ path, numbers: medians(visits) })));
} finally {
  for (const server of servers) server.close();
  rmSync(floorFolder, { recursive: true, force: true });
}

function report([floor, ...pages]) {
  const missed = pages.flatMap(({ path, numbers }) => missedBars(path, numbers, floor.numbers));
  if (options.json) console.log(JSON.stringify({ runs, floor, pages, missed, load: loadavg() }, null, 2));
  else {
    const ratio = (numbers, key) => `${numbers[key].toFixed(0)} (${(numbers[key] / floor.numbers[key]).toFixed(2)}×)`;
    console.table(
      Object.fromEntries(
        [floor, ...pages].map(({ path, numbers }) => [
          path,
          {
            "FCP ms": numbers.fcp.toFixed(0),
            "LCP ms": ratio(numbers, "lcp"),
            "map ms": ratio(numbers, "map"),
            "TBT ms": numbers.tbt.toFixed(0),
            CLS: Number(numbers.cls.toFixed(4)),
            "JS kB": (numbers.js / 1000).toFixed(1),
            "total kB": (numbers.bytes / 1000).toFixed(1),
            requests: numbers.requests,
            foreign: numbers.foreign,
          },
        ]),
      ),
    );
    console.log(
      `median of ${runs} cold visits, 4× slower processor, 1.6 Mbit/s, 150 ms; load ${loadavg()[0].toFixed(1)}`,
    );
    console.log(missed.length > 0 ? `Bars missed:\n  ${missed.join("\n  ")}` : "All bars are met.");
  }
  process.exitCode = missed.length > 0 ? 1 : 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
