#!/usr/bin/env node
// Measures the search on a slow processor: how long opening takes with the index, each answer by itself, and the time from the
// last letter to the next frame, in which the answer is drawn.
//
//     node tests/measure/search.mjs [--dist dist] [--slowdown 4] [--runs 7]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { median } from "./bars.mjs";

const { values: options } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    slowdown: { type: "string", default: "4" },
    runs: { type: "string", default: "7" },
  },
});
/** One word, one letter, a common word, many words, numbers, slips, and what is nowhere. */
const queries = [
  "hanoi",
  "l",
  "library",
  "ifla global vision workshop 2018",
  "1,024",
  "yaunde",
  "librarianshipology",
  "xqzj hanoj qwertzuiop",
];
const longestAnswer = 50;

if (!existsSync(join(options.dist, "index.html")))
  stop(`${options.dist}/index.html is missing: run "npm run build" first`);
const executablePath = findBrowser() ?? stop(noBrowser);
const site = await serveFolder(options.dist, "/", 5);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.addInitScript(instruments);
  await page.goto(`${site.origin}/about/`, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(options.slowdown) });
  const opening = await page.evaluate(() => window.searchTimes.open());
  console.log(`open with the index after ${opening.time.toFixed(0)} ms, longest task ${opening.longest.toFixed(0)} ms`);
  const rows = [];
  for (const query of queries) {
    const runs = [];
    for (let run = 0; run < Number(options.runs); run += 1) {
      await page.evaluate(() => window.searchTimes.ask("zz"));
      runs.push(await page.evaluate((text) => window.searchTimes.ask(text), query));
    }
    const [answer, frame] = [median(runs.map((run) => run.answer)), median(runs.map((run) => run.frame))];
    rows.push({ query, "answer ms": Number(answer.toFixed(1)), "frame ms": Number(frame.toFixed(1)) });
  }
  console.table(rows);
  const missed = rows.filter((row) => row["answer ms"] > longestAnswer).map(({ query }) => query);
  console.log(
    missed.length === 0 ? "All answers are in time." : `Later than ${longestAnswer} ms: ${missed.join(", ")}`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  site.close();
}

/** Runs in the page before its own scripts. It is sent there as text, so it may use nothing from outside. */
function instruments() {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  const until = async (isThere) => {
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  window.searchTimes = {
    open: async () => {
      tasks.length = 0;
      const start = performance.now();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, cancelable: true }));
      await until(() => document.querySelector("dialog[open] [role=option]"));
      return { time: performance.now() - start, longest: Math.max(0, ...tasks) };
    },
    ask: (query) =>
      new Promise((resolve) => {
        const field = document.querySelector("dialog[open] input");
        const start = performance.now();
        const observer = new PerformanceObserver((list) => {
          const own = list.getEntries().find(({ name, detail }) => name === "search-answer" && detail === query);
          if (!own) return;
          observer.disconnect();
          void nextFrame().then(() => {
            const frame = performance.now() - start;
            // The next letter would interrupt a drawing that is not finished, which readers gain by and measures do not.
            setTimeout(() => resolve({ answer: own.duration, frame }), 250);
          });
        });
        observer.observe({ type: "measure" });
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, query);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
  };
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
