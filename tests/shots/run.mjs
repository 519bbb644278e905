#!/usr/bin/env node
// Takes pictures of every kind of page into the ignored folder shots/: the whole page and its first screen.
//
//     npm run shots -- [--only home --only region] [--width 1440] [--theme dark] [--first] [--dist dist] [--out shots]
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { pages, themes, widths } from "./pages.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: pages.map(({ name }) => name) },
    width: { type: "string", multiple: true, default: widths.map(String) },
    theme: { type: "string", multiple: true, default: themes },
    first: { type: "boolean", default: false },
    dist: { type: "string", default: "dist" },
    out: { type: "string", default: "shots" },
  },
});
const wanted = options.only.map(
  (only) =>
    pages.find(({ name }) => name === only) ??
    stop(`no page "${only}"; there are: ${pages.map(({ name }) => name).join(", ")}`),
);
const screens = options.width.flatMap((width) => options.theme.map((theme) => ({ width: Number(width), theme })));
if (screens.some(({ width, theme }) => !(width > 0) || !themes.includes(theme)))
  stop("--width is a number of pixels, --theme light or dark");
if (!existsSync(join(options.dist, "index.html")))
  stop(`${options.dist}/index.html is missing: run "npm run build" first`);
const executablePath = findBrowser() ?? stop(noBrowser);

const base = process.env["ATLAS_BASE"] ?? "/";
const site = await serveFolder(options.dist, base, 5);
const browser = await chromium.launch({ executablePath });
mkdirSync(options.out, { recursive: true });
let taken = 0;
try {
  for (const { width, theme } of screens) {
    const viewport = { width, height: width < 500 ? 740 : width < 1000 ? 1024 : 900 };
    const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: "reduce" });
    for (const { name, path } of wanted) await takePictures(context, path, `${name}-${width}-${theme}`);
    await context.close();
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`${taken} pictures in ${options.out}/`);

async function takePictures(context, path, name) {
  const page = await context.newPage();
  const answer = await page.goto(site.origin + base.replace(/\/$/, "") + path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  if (answer?.status() !== 200) console.log(`${path} answered ${answer?.status()}`);
  await page.screenshot({ path: join(options.out, `${name}-first.png`) });
  taken += 1;
  if (!options.first) {
    await scrollThrough(page);
    await page.screenshot({ path: join(options.out, `${name}-full.png`), fullPage: true });
    taken += 1;
  }
  await page.close();
}

/** Parts that load when they come into view must have done so before the picture of the whole page. */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
