#!/usr/bin/env node
// Measures how long a choice takes until the screen answers, on a processor four times slower, with the records as they are
// and with many times as many.
//
//     npm run measure:interactions -- [--times 20] [--runs 3] [--only timeline] [--dist dist]
//
// "answer" is the browser's own number from the input to the next paint (event timing, what INP is made of); "result" the time
// until the last change of the page that followed.
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { median } from "./bars.mjs";
import { interactions } from "./interaction-list.mjs";
import { multiplied } from "./multiplied-records.mjs";

const slowness = 4;
/** Milliseconds from an input to the next paint. */
const bar = 100;

const { values: options } = parseArgs({
  options: {
    times: { type: "string", default: "20" },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    dist: { type: "string", default: "dist" },
  },
});
const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowser);
if (!existsSync(join(options.dist, "index.html"))) throw new Error('Run "npm run build" first');

const site = await serveFolder(options.dist, "/", 5);
const browser = await chromium.launch({ executablePath });
const rows = {};
let missed = 0;
try {
  for (const { path, name, act } of interactions.filter((one) => one.path.includes(options.only))) {
    for (const times of [1, Number(options.times)]) {
      const measured = [];
      for (let run = 0; run < Number(options.runs); run += 1) measured.push(await measure(path, act, times));
      const answer = median(measured.map((one) => one.answer));
      if (answer > bar) missed += 1;
      rows[`${path} ${name}, ${times}×`] = {
        "answer ms": answer,
        worst: Math.max(...measured.map((one) => one.answer)),
        "result ms": Math.round(median(measured.map((one) => one.result))),
        elements: measured[0].elements,
      };
    }
  }
} finally {
  await browser.close();
  site.close();
}
console.table(rows);
console.log(`median of ${options.runs} runs, ${slowness}× slower processor; load ${loadavg()[0].toFixed(1)}`);
console.log(missed > 0 ? `${missed} above the bar of ${bar} ms` : `All answers within ${bar} ms.`);
process.exitCode = missed > 0 ? 1 : 0;

/** Comes to the page from another one, so that it is drawn from the records it fetches and not from its prerendered HTML. */
async function measure(path, act, times) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.route(/\/atlas\/[^/]+\/.*\.json$/, async (route) => {
      const response = await route.fetch();
      const address = new URL(route.request().url()).pathname.replace(/^.*\/atlas\/[^/]+\/|\.json$/g, "");
      await route.fulfill({ response, json: multiplied(address, await response.json(), times) });
    });
    await page.goto(`${site.origin}/about/`, { waitUntil: "networkidle" });
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement("a"), { href: to });
      history.pushState({ key: "measure" }, "", to);
      window.dispatchEvent(new PopStateEvent("popstate", { state: { key: "measure" } }));
      return link.href;
    }, path);
    await page.waitForFunction(() => document.querySelector("main h1") && !location.pathname.startsWith("/about"));
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    await page.evaluate(watch);
    await act(page);
    await page.waitForTimeout(1500);
    return await page.evaluate(() => window.interactionTimes());
  } finally {
    await context.close();
  }
}

/** Runs in the page: keeps the slowest interaction, and the time of the last change that followed it. */
function watch() {
  const entries = [];
  let lastChange = 0;
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type: "event",
    durationThreshold: 16,
    buffered: false,
  });
  new MutationObserver(() => requestAnimationFrame(() => (lastChange = performance.now()))).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  window.interactionTimes = () => {
    const inputs = entries.filter(({ interactionId }) => interactionId > 0);
    const slowest = inputs.toSorted((a, b) => b.duration - a.duration)[0];
    const first = Math.min(...inputs.map(({ startTime }) => startTime));
    return {
      // An interaction below the observer's threshold is not told: it took less than 16 ms.
      answer: slowest?.duration ?? 16,
      result: Number.isFinite(first) ? Math.max(0, lastChange - first) : 0,
      elements: document.querySelectorAll("*").length,
    };
  };
}
