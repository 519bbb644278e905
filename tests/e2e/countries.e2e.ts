import { accessibleEverywhere, expect, test } from "./fixtures.ts";

for (const path of ["./countries/", "./countries/vn/", "./countries/tv/"]) {
  test(`${path} is accessible, wide and narrow, light and dark`, async ({ page }) => {
    await accessibleEverywhere(page, path);
  });
}

test("a search narrows the countries, without accents, and stands in the address", async ({ page }) => {
  await page.goto("./countries/");
  const field = page.getByRole("searchbox", { name: "Find a country" });
  await expect(page.getByRole("status").filter({ hasText: "250 countries" })).toBeVisible();
  await field.pressSequentially("cote", { delay: 20 });
  await expect(page).toHaveURL(/\/countries\/\?find=cote$/);
  await expect(field).toHaveValue("cote");
  await expect(page.locator("main").getByRole("link", { name: "Côte d’Ivoire" })).toBeVisible();
  await expect(page.locator("ul.index li")).toHaveCount(1);
  await page.reload();
  await expect(page.locator("ul.index li")).toHaveCount(1);
  await expect(field).toHaveValue("cote");
  await field.fill("");
  await expect(page).toHaveURL(/\/countries\/$/);
});

test("a region of the index is one link away", async ({ page }) => {
  await page.goto("./countries/");
  await page.getByRole("navigation", { name: "Regions on this page" }).getByRole("link", { name: "Europe" }).click();
  await expect(page).toHaveURL(/#europe$/);
  await expect(page.getByRole("heading", { name: "Europe" })).toBeInViewport();
});

test("what settles above the place a link led to does not push it out of sight", async ({ page }) => {
  await page.goto("./countries/");
  await page.getByRole("navigation", { name: "Regions on this page" }).getByRole("link", { name: "Europe" }).click();
  const europe = page.getByRole("heading", { name: "Europe" });
  await expect(europe).toBeInViewport();
  // As where sections take their height while the style sheet changes, which makes the browser give up its own anchor.
  const grow = (): Promise<void> =>
    page.evaluate(() => {
      document.documentElement.style.overflowAnchor = "none";
      const main = document.querySelector("main");
      if (main)
        main.style.paddingBlockStart = `${Number.parseFloat(getComputedStyle(main).paddingBlockStart) + 2000}px`;
    });
  await grow();
  await expect(europe).toBeInViewport();
  await page.mouse.wheel(0, 10);
  await grow();
  await expect(europe).not.toBeInViewport();
});

test("a country tells apart what it held and where it took part", async ({ page }) => {
  await page.goto("./countries/vn/");
  await expect(page).toHaveTitle(/^Vietnam · /);
  const held = page.getByRole("region", { name: "3 events here" });
  await expect(held.getByRole("link", { name: /Regional Workshop 2018/ })).toBeVisible();
  const elsewhere = page.getByRole("region", { name: /took part in/ });
  await expect(elsewhere.getByRole("link", { name: "INELI-ASEAN second session, Singapore" })).toBeVisible();
});

test("a country without a record says so and leads on", async ({ page }) => {
  await page.goto("./countries/tv/");
  await expect(page.getByText("Nothing is on record here yet.")).toBeVisible();
  await page.getByRole("link", { name: "How to add to the record" }).click();
  await expect(page).toHaveURL(/\/about\/#contribute$/);
  await expect(page.getByRole("heading", { name: "How to add to the record" })).toBeInViewport();
});

test.describe("a code in capitals", () => {
  test.use({ missingPages: ["/countries/VN/"] });
  test("leads to the address in small letters and keeps the rest", async ({ page }) => {
    await page.goto("./countries/VN/?x=1#sources");
    await expect(page).toHaveURL(/\/countries\/vn\/\?x=1#sources$/);
    await expect(page.getByRole("heading", { level: 1, name: "Vietnam" })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("all countries are there, and no field that could do nothing", async ({ page }) => {
    await page.goto("./countries/");
    expect(await page.locator("ul.index li").count()).toBe(250);
    await expect(page.getByRole("main").getByRole("searchbox")).toBeHidden();
    await page.goto("./countries/vn/");
    await expect(page.getByRole("link", { name: /Regional Workshop 2018/ }).first()).toBeVisible();
  });
});
