import { accessibleEverywhere, expect, test } from "./fixtures.ts";

for (const path of ["./themes/", "./themes/9/", "./strategy/"]) {
  test(`${path} has no accessibility finding and no sideways scroll`, async ({ page }) => {
    await accessibleEverywhere(page, path);
  });
}

test("themes can be read without script, and lead on to each other", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("./themes/");
  await page.getByRole("link", { name: "Open up documentary heritage" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Open up documentary heritage");
  await expect(page.getByText("Named as: Highlight 9, memory of the world")).toBeVisible();
  await page.getByRole("navigation", { name: "Other opportunities" }).getByRole("link").last().click();
  await expect(page).toHaveURL(/\/themes\/10\/$/);
  await context.close();
});

test("an event leads to its opportunity, and the opportunity to its key initiative", async ({ page }) => {
  await page.goto("./events/2018-europe-paris/");
  await page.locator("#main, main").getByRole("link", { name: "Turn everyone into an advocate" }).first().click();
  await expect(page).toHaveURL(/\/themes\/5\/$/);
  await page.getByRole("link", { name: "Give targeted learning and professional development" }).click();
  await expect(page).toHaveURL(/\/strategy\/#key-3\.4$/);
  await expect(page.locator("[id='key-3.4']")).toBeInViewport();
});
