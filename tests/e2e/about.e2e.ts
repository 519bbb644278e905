import { accessibleEverywhere, expect, test } from "./fixtures.ts";

test("is accessible, wide and narrow, light and dark", async ({ page }) => {
  await accessibleEverywhere(page, "./about/");
});

test("the example figure opens the card of its source", async ({ page }) => {
  await page.goto("./about/");
  await page.locator(".figure-example .cite").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(".figure-example .cite")).toBeFocused();
});

test("every part can be linked to", async ({ page }) => {
  for (const part of [
    "rules",
    "method",
    "missing",
    "contribute",
    "languages",
    "independence",
    "licences",
    "accessibility",
  ]) {
    await page.goto(`./about/#${part}`);
    await expect(page.locator(`#${part}`)).toBeInViewport();
  }
});
