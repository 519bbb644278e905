/** What must work wherever the site is served: run under a path of a host; at its root all other tests run. */
import { expect, test } from "./fixtures.ts";

test("pages, data and words are found from wherever the site is served", async ({ page, baseURL }) => {
  await page.goto("./");
  // By key: a long page grows while it is scrolled through, and moves the link away under the pointer.
  await page.getByRole("contentinfo").getByRole("link", { name: "Africa", exact: true }).press("Enter");
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

test("what is taken away carries the address of the site", async ({ page, baseURL }) => {
  await page.goto("./regions/africa/");
  const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
  const address = new URL(canonical ?? "", baseURL).href;
  expect(address).toMatch(/\/regions\/africa\/$/);
  await page
    .getByRole("button", { name: /^Share, cite, download/ })
    .first()
    .click();
  const mail = page.getByRole("link", { name: "Send by mail" });
  await expect(mail).toHaveAttribute("href", new RegExp(`${encodeURIComponent(address)}$`));
  await page.goto("./regions/africa/fact-sheet/");
  await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
});

test("frames and files for others are found", async ({ page, baseURL }) => {
  await page.goto("./embed/map/2018/");
  await expect(page.getByRole("link", { name: /Durban/ }).first()).toHaveAttribute(
    "href",
    new RegExp(`^${new URL("./events/2018-africa-durban/", baseURL).pathname}$`),
  );
  const manifest = await page.request.get("./data/manifest.json");
  expect(manifest.ok()).toBe(true);
  expect(await manifest.text()).toContain("atlas.json");
});
