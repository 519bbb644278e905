import type { BrowserContext } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { readPdf } from "../print/read-pdf.mjs";
import { accessibleEverywhere, expect, test, type Page } from "./fixtures.ts";

// All sheets are printed by `node tests/print/run.mjs`; these are the regions, the heaviest countries and a light one.
const regions = [
  "africa",
  "asia-oceania",
  "europe",
  "latin-america-caribbean",
  "middle-east-north-africa",
  "north-america",
];
const countries = ["ru", "us", "vn", "es", "fj"];
const sheets = [...regions.map((id) => `regions/${id}`), ...countries.map((code) => `countries/${code}`)];

const close = (text: string): string => text.replaceAll(/\s/g, "");

test.describe("without script, as built", () => {
  // One page for all: a sheet needs no script but for its code, which has its room without it.
  test.describe.configure({ mode: "serial" });
  let context: BrowserContext;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
  });
  test.afterAll(() => context.close());

  for (const sheet of sheets) {
    test(`the fact sheet of ${sheet} is one page of A4 and of Letter`, async ({ baseURL }) => {
      await page.goto(new URL(`${sheet}/fact-sheet/`, baseURL).href);
      const title = await page.locator(".sheet h1").innerText();
      const source = await page.locator(".sheet-sources b").first().innerText();
      const code = await page.locator(".sheet-code").boundingBox();
      expect(code?.height).toBeGreaterThan(80);
      for (const format of ["A4", "Letter"]) {
        const { pages, text } = await readPdf(await page.pdf({ format }));
        expect(pages, format).toBe(1);
        for (const wanted of [title, "Sources", source, "CC BY 4.0", `${sheet}/fact-sheet/`])
          expect(close(text)).toContain(close(wanted));
      }
    });
  }

  test("the list of events is printed to its last row", async ({ baseURL }) => {
    await page.goto(new URL("events/", baseURL).href);
    const names = await page.locator("main tbody th a, main tbody td a:not(.cite)").allInnerTexts();
    expect(names.length).toBeGreaterThan(100);
    const text = close((await readPdf(await page.pdf({ format: "A4" }))).text);
    expect(names.filter((name) => !text.includes(close(name)))).toEqual([]);
  });
});

test.describe("on a screen as sharp as paper", () => {
  // At one pixel a dot, squares of two and a half pixels blur: no reader of codes is held to that.
  test.use({ deviceScaleFactor: 3 });
  test("a region's page leads to its sheet, whose code leads to it and which prints at a press", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "yes");
    });
    await page.goto("./regions/africa/");
    const link = page.getByRole("link", { name: "Fact sheet (one page to print)" });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(/\/regions\/africa\/fact-sheet\/$/);
    await page.getByRole("button", { name: "Print or save as PDF" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
    await expect(page.getByRole("img", { name: `QR code: ${page.url()}` })).toBeVisible();
    // On paper too, with the script's own code drawn, it stays one page.
    expect((await readPdf(await page.pdf({ format: "Letter" }))).pages).toBe(1);
    const picture = await page.locator(".qr-code").screenshot({ scale: "device" });
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(page.url());
  });
});

test("a sheet is accessible, wide and narrow, light and dark", async ({ page }) => {
  await accessibleEverywhere(page, "./regions/asia-oceania/fact-sheet/", () => page.locator(".qr-code").waitFor());
});

test.describe("on paper", () => {
  test.use({ colorScheme: "dark" });

  for (const path of ["./", "./regions/africa/", "./events/2018-asia-oceania-hanoi/", "./themes/7/"]) {
    test(`${path} has no controls, whole lists, addresses in full and its own address`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect(page.locator(".print-line")).toContainText(page.url());
      await expect(page.locator("nav:visible, button:visible, form:visible")).toHaveCount(0);
      const seen = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
        const folded = all("main details > :not(summary)").filter(
          (part) => part.checkVisibility() && part.offsetHeight === 0,
        );
        const addresses = all("main .sources a[href^=http]").map((a) => getComputedStyle(a, "::after").content);
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return { folded: folded.length, addresses, ground, rows: all("main .sources > li").length };
      });
      expect(seen.folded).toBe(0);
      expect(seen.rows).toBeGreaterThan(0);
      expect(seen.addresses.length).toBeGreaterThan(0);
      expect(seen.addresses.filter((content) => !content.includes("http"))).toEqual([]);
      expect(seen.ground).toBe("rgb(255, 255, 255)");
      await expect(page.locator(".print-line")).toContainText("data version");
    });
  }
});
