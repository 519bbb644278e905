#!/usr/bin/env node
// Prints every fact sheet of the built site in A4 and Letter and says which do not fit one page. Takes some minutes a language.
//
//     npm run build && node tests/print/run.mjs [--languages en,ar] [--into <folder for the PDFs>]
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, noBrowser } from "../browser/find-browser.mjs";
import { serveFolder } from "../browser/serve-folder.mjs";
import { readPdf } from "./read-pdf.mjs";

const { values: options } = parseArgs({ options: { into: { type: "string" }, languages: { type: "string" } } });
const executablePath = findBrowser();
if (executablePath === null) throw new Error(noBrowser);
if (options.into) mkdirSync(options.into, { recursive: true });

/** English stands at the root, the others below their tag; all that were built, unless some are named. */
const built = ["en", "ar", "de", "es", "fr", "ru", "zh"].filter(
  (tag) => tag === "en" || existsSync(join("dist", tag, "index.html")),
);
const languages = options.languages?.split(",") ?? built;

/** The PDF has letters of Arabic as they are drawn, joined and in the order of the eye: only its pages are counted. */
const isReadable = (tag) => tag !== "ar";

const sheets = languages
  .flatMap((tag) => ["regions", "countries"].map((kind) => ({ tag, folder: tag === "en" ? kind : `${tag}/${kind}` })))
  .flatMap(({ tag, folder }) =>
    readdirSync(join("dist", folder), { recursive: true })
      .filter((file) => file.endsWith(join("fact-sheet", "index.html")))
      .toSorted()
      .map((file) => ({ tag, sheet: `${folder}/${file.slice(0, -"index.html".length)}` })),
  );
const base = process.env["ATLAS_BASE"] ?? "/";
const server = await serveFolder("dist", base, 1);
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
const faults = [];
for (const { tag, sheet } of sheets) {
  await page.goto(`${server.origin}${base}${sheet}`);
  await page.locator(".sheet .qr-code").waitFor();
  await page.evaluate(() => document.fonts.ready);
  const said = await page.locator(".sheet h1, .sheet-sources h2").allInnerTexts();
  const wanted = ["CC BY 4.0", "fact-sheet/", ...(isReadable(tag) ? said : [])];
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    const { pages, text } = await readPdf(pdf);
    if (options.into) writeFileSync(join(options.into, `${sheet.replaceAll("/", "-")}${format}.pdf`), pdf);
    if (pages !== 1) faults.push(`${sheet} takes ${pages} pages of ${format}`);
    const squeezed = text.replaceAll(/\s/g, "");
    for (const words of wanted)
      if (!squeezed.includes(words.replaceAll(/\s/g, ""))) faults.push(`${sheet} (${format}) lacks "${words}"`);
  }
}
await browser.close();
server.close();
console.log(faults.length === 0 ? `${sheets.length} sheets, each one page of A4 and of Letter` : faults.join("\n"));
process.exitCode = faults.length === 0 ? 0 : 1;
