/** Addresses that were written otherwise: with a page of their own, and without one. */
import { expect, test } from "./fixtures.ts";

test("a former address leads on with its parameters and its place", async ({ page, baseURL }) => {
  await page.goto("./gatherings/?tour=2018#main");
  await expect(page).toHaveURL(new URL("./events/?tour=2018#main", baseURL).href);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a parameter under its former name is read, and written as it is called today", async ({ page, baseURL }) => {
  await page.goto("./compare/?region=africa,europe");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Africa beside Europe");
  await expect(page).toHaveURL(new URL("./compare/?regions=africa,europe", baseURL).href);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a former address leads on as well", async ({ page, baseURL }) => {
    await page.goto("./opportunities/4/");
    await expect(page).toHaveURL(new URL("./themes/4/", baseURL).href);
  });
});

test.describe("/Gatherings/2018-asia-oceania-hanoi", () => {
  test.use({ missingPages: ["/Gatherings/2018-asia-oceania-hanoi"] });
  test("leads on where the host has no page at the address as written", async ({ page, baseURL }) => {
    await page.goto("./Gatherings/2018-asia-oceania-hanoi?x=1#sources");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hanoi");
    await expect(page).toHaveURL(new URL("./events/2018-asia-oceania-hanoi/?x=1#sources", baseURL).href);
  });
});

test("what reference managers read is of the page on screen, not of the one first loaded", async ({ page }) => {
  const tag = (name: string) => page.locator(`head meta[name="${name}"], head meta[property="${name}"]`);
  await page.goto("./");
  await expect(tag("DC.identifier")).toHaveCount(1);
  // By key: a long page grows while it is scrolled through, and moves the link away under the pointer.
  await page.getByRole("contentinfo").getByRole("link", { name: "Africa", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Africa" })).toBeVisible();
  await expect(tag("citation_title")).toHaveAttribute("content", "Africa");
  for (const name of ["DC.identifier", "citation_public_url", "og:title", "og:url", "og:image"]) {
    await expect(tag(name)).toHaveCount(0);
  }
  await expect(tag("og:type")).toHaveAttribute("content", "website");
  await expect(tag("citation_author")).toHaveAttribute("content", "Global Vision Atlas,");
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});
