import { accessibleEverywhere, expect, test } from "./fixtures.ts";

test("has no accessibility finding and no sideways scroll", async ({ page }) => {
  await accessibleEverywhere(page, "./compare/?regions=africa,europe");
});

test("without script all six regions stand side by side", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("./compare/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Six regions, measured alike");
  await expect(page.getByText("from 3.3% for Middle East and North Africa to 58.2% for Europe").first()).toBeVisible();
  await expect(page.locator("noscript p")).toHaveText(/needs JavaScript/);
  await context.close();
});

test("ticks choose regions in the order of the torch, and Back undoes them", async ({ page }) => {
  await page.goto("./compare/");
  await page.getByRole("checkbox", { name: "Europe" }).check();
  await expect(page.getByRole("status").filter({ hasText: "choose at least one more" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Africa beside Europe", exact: true })).toBeVisible();
  await page.getByRole("checkbox", { name: "Africa", exact: true }).check();
  await expect(page).toHaveURL(/\?regions=africa,europe$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Africa beside Europe");
  await expect(
    page.getByText("UN member states, by our assignment: the same for Africa and Europe, 48."),
  ).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Six regions, measured alike");
});

test("an address with garbage shows what it can", async ({ page }) => {
  await page.goto("./compare/?regions=europe,%00,atlantis,africa,africa&regions=x");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Africa beside Europe");
});

test("every region leads to the comparison with its next on the torch's way", async ({ page }) => {
  await page.goto("./regions/asia-oceania/");
  await page.getByRole("navigation", { name: "Compare with" }).getByRole("link", { name: "Europe" }).click();
  await expect(page).toHaveURL(/\/compare\/\?regions=asia-oceania,europe$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asia-Oceania beside Europe");
});
