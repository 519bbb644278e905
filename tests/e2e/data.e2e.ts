import { readFile } from "node:fs/promises";
import { accessibleEverywhere, expect, test } from "./fixtures.ts";

test("is accessible, wide and narrow, light and dark, with what is folded open", async ({ page }) => {
  await accessibleEverywhere(page, "./data/", (opened) =>
    opened.locator("main details").evaluateAll((folds) => {
      // One of each kind: all tables are built alike.
      for (const fold of folds.filter((_, index) => [0, 5, 14, 18].includes(index))) fold.setAttribute("open", "");
    }),
  );
});

test("a download arrives under its name, whole", async ({ page }) => {
  await page.goto("./data/");
  const link = page.getByRole("link", { name: "gatherings.geojson" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("gatherings.geojson");
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ type: "FeatureCollection" });
});

test("a link to a table unfolds it, also from within the page", async ({ page }) => {
  await page.goto("./data/#table-event_countries");
  await expect(page.locator("#table-event_countries")).toBeInViewport();
  const named = page.locator("section", { has: page.locator("#table-event_countries") }).last();
  await named.getByRole("link", { name: "countries", exact: true }).click();
  await expect(page.locator("#table-countries")).toBeInViewport();
});

test("says everything without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("./data/");
  await expect(page.getByRole("link", { name: "global-vision-atlas.zip" })).toBeVisible();
  await page.getByText("About events").click();
  await expect(page.getByRole("link", { name: "World Library and Information Congress 2017" }).first()).toBeVisible();
  await context.close();
});

test("is named in the head and the foot of every page", async ({ page }) => {
  await page.goto("./about/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Data and downloads" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Take the data");
  const head = page.getByRole("banner");
  await head.locator("summary", { hasText: "Menu" }).click();
  const entry = head.getByRole("link", { name: "Data and downloads", exact: true });
  await expect(entry).toHaveAttribute("aria-current", "page");
});
