/** What must work wherever the site is served: run at the root of a host, and once more under a path. */
import { expect, test } from "./fixtures.ts";

test("pages, data and words are found from wherever the site is served", async ({ page, baseURL }) => {
  await page.goto("./");
  await page.getByRole("contentinfo").getByRole("link", { name: "Africa", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Africa" })).toBeFocused();
  await expect(page).toHaveURL(new URL("./regions/africa/", baseURL).href);
  await page.goBack();
  await expect(page).toHaveURL(new URL("./", baseURL).href);
});

test("a view opened by its address is drawn as it was left", async ({ page }) => {
  await page.goto("./timeline/?region=africa");
  await expect(page.getByRole("main").getByRole("combobox", { name: "Region" })).toHaveValue("africa");
});

test("the search finds its index", async ({ page, baseURL }) => {
  await page.goto("./search/?q=hanoi");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Regional Workshop 2018/ })
    .first()
    .click();
  await expect(page).toHaveURL(new URL("./events/2018-asia-oceania-hanoi/", baseURL).href);
});

test.describe("a mistyped address", () => {
  test.use({ missingPages: ["/regions/afrika/"] });
  test("leads on to what was meant", async ({ page, baseURL }) => {
    await page.goto("./regions/afrika/");
    await page.getByRole("main").getByRole("link", { name: "Africa" }).first().click();
    await expect(page).toHaveURL(new URL("./regions/africa/", baseURL).href);
  });
});
