import { axe, expect, test } from "./fixtures.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1366, 360]) {
    test.describe(`${colorScheme} at ${width}`, () => {
      test.use({ colorScheme, viewport: { width, height: 768 } });
      test("has no accessibility finding and no sideways scroll", async ({ page }) => {
        await page.goto("./about/");
        await axe(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}

test("the example figure opens the card of its source", async ({ page }) => {
  await page.goto("./about/", { waitUntil: "networkidle" });
  await page.locator(".figure-example .cite").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(".figure-example .cite")).toBeFocused();
});

test("every part can be linked to", async ({ page }) => {
  for (const part of ["rules", "method", "missing", "contribute", "independence", "licences", "accessibility"]) {
    await page.goto(`./about/#${part}`);
    await expect(page.locator(`#${part}`)).toBeInViewport();
  }
});
