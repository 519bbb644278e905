#!/usr/bin/env node
// Prints every fact sheet of the built site in A4 and Letter and says which do not fit one page. Takes some minutes.
//
//     npm run build && node tests/print/run.mjs [--into <folder for the PDFs>]
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { readPdf } from "./read-pdf.mjs";

const { values: options } = parseArgs({ options: { into: { type: "string" } } });
const executablePath = findBrowser();
if (executablePath === null) throw new Error(noBrowser);
if (options.into) mkdirSync(options.into, { recursive: true });

const sheets = ["regions", "countries"].flatMap((kind) =>
  readdirSync(join("dist", kind), { recursive: true })
    .filter((file) => file.endsWith(join("fact-sheet", "index.html")))
    .map((file) => `${kind}/${file.slice(0, -"index.html".length)}`),
);
const base = process.env["ATLAS_BASE"] ?? "/";
const server = await serveFolder("dist", base, 1);
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
const faults = [];
for (const sheet of sheets.toSorted()) {
  await page.goto(`${server.origin}${base}${sheet}`);
  await page.locator(".sheet .qr-code").waitFor();
  await page.evaluate(() => document.fonts.ready);
  const title = await page.locator(".sheet h1").innerText();
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    const { pages, text } = await readPdf(pdf);
    if (options.into) writeFileSync(join(options.into, `${sheet.replaceAll("/", "-")}${format}.pdf`), pdf);
    if (pages !== 1) faults.push(`${sheet} takes ${pages} pages of ${format}`);
    for (const wanted of [title, "Sources", "CC BY 4.0", "fact-sheet/"])
      if (!text.replaceAll(" ", "").includes(wanted.replaceAll(" ", "")))
        faults.push(`${sheet} (${format}) lacks "${wanted}"`);
  }
}
await browser.close();
server.close();
console.log(faults.length === 0 ? `${sheets.length} sheets, each one page of A4 and of Letter` : faults.join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;
