import { accessibleEverywhere } from "./axe.ts";
import { expect, test, type Page } from "./fixtures.ts";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Search the Atlas" });
const fieldOf = (page: Page) => dialogOf(page).getByRole("combobox");

/** The page listens for Ctrl+K once it is alive. */
async function openByKeys(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(fieldOf(page)).toBeFocused({ timeout: 500 });
  }).toPass();
}

test("the search has no accessibility finding, as a page and as a dialog", async ({ page }) => {
  await accessibleEverywhere(page, "./search/?q=library", async () => {
    await page.getByRole("heading", { name: /^Events/ }).waitFor();
    await openByKeys(page);
    await fieldOf(page).fill("hanoi");
    await page.getByRole("option").first().waitFor();
  });
});

test("keys open the dialog, choose a result and leave it; the focus comes back", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./about/");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /search[^/]*\.js|search\/en\.json/.test(url))).toEqual([]);

  await openByKeys(page);
  const field = fieldOf(page);
  await page.keyboard.type("858");
  const figure = page.getByRole("option", { name: /858 ?Years of library experience/ });
  await expect(figure).toContainText("Hanoi");
  await expect(figure.locator("mark")).toHaveText("858");
  await expect(dialogOf(page).getByRole("status")).toHaveText("1 result");
  await page.keyboard.press("ArrowDown");
  await expect(figure).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await figure.getAttribute("id")) ?? "");
  await page.keyboard.press("Escape");
  await expect(dialogOf(page)).toBeHidden();
  // Nothing had the focus before.
  await openByKeys(page);
  await page.keyboard.type("hanoi");
  await expect(page.getByRole("option", { name: /Regional Workshop 2018/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\/2018-asia-oceania-hanoi\/$/);
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("typing into the field of the head opens the dialog with what was typed", async ({ page }) => {
  await page.goto("./about/");
  const head = page.getByRole("banner").getByRole("searchbox", { name: "Search the Atlas" });
  await head.focus();
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.type("yaunde", { delay: 30 });
  await expect(fieldOf(page)).toHaveValue("yaunde");
  await expect(page.getByText("these are near spellings")).toBeVisible();
  await expect(page.getByRole("option", { name: /Yaoundé, Cameroon/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(head).toBeFocused();
  await expect(head).toHaveValue("");
});

test("all results have an address, in which a kind can be chosen", async ({ page }) => {
  await page.goto("./about/");
  await openByKeys(page);
  await page.keyboard.type("library");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=library$/);
  await expect(page).toHaveTitle("Search: library · Global Vision Atlas");
  await expect(page.getByRole("heading", { level: 1, name: "“library” in the Atlas" })).toBeVisible();
  await page
    .getByRole("navigation", { name: "Kinds of results" })
    .getByRole("link", { name: /^Sources/ })
    .click();
  await expect(page).toHaveURL(/\/search\/\?kind=source&q=library$/);
  await expect(page.getByRole("heading", { name: /^Events/ })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { name: /^Events/ })).toBeVisible();
  const field = page.locator("main").getByRole("searchbox");
  await field.fill("xqzj hanoj");
  await expect(page).toHaveURL(/\?q=xqzj\+hanoj$/);
  await expect(page.getByText("Nothing on record for “xqzj hanoj”")).toBeVisible();
  await page.getByRole("list", { name: "Nearest words on record" }).getByRole("link", { name: "hanoi" }).click();
  await expect(page.getByRole("link", { name: /Regional Workshop 2018/ }).first()).toBeVisible();
});

test("any text is only text", async ({ page }) => {
  const noise = `<img src=x onerror=alert(1)>${"%E4%B8%AD".repeat(300)}&kind=nonsense`;
  await page.goto(`./search/?q=${noise}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("main img")).toHaveCount(0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test("the button leads to a page that says so and offers the lists", async ({ page }) => {
    await page.goto("./about/");
    await page.getByRole("banner").getByRole("button", { name: "Search the Atlas" }).click();
    await expect(page).toHaveURL(/\/search\/\?q=$/);
    await expect(page.getByText("Searching needs JavaScript")).toBeVisible();
    await expect(page.locator("main").getByRole("link", { name: "Countries" })).toBeVisible();
  });
});
